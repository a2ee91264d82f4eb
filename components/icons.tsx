/** Icons are decoration; the button around one carries the name. */
export const CloseIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 3.5l9 9m0-9l-9 9" />
  </svg>
);

export const CollapseIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3 8h10" />
  </svg>
);

export const DockIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
  </svg>
);
