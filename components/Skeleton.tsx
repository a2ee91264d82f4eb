/** The shape of what will stand here, so that nothing jumps when it comes. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    {[0, 1, 2].map((card) => (
      <div key={card}>
        <i />
        <i />
        <i />
      </div>
    ))}
  </div>
);
