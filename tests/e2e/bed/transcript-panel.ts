/** The designs that YouTube serves its transcript panel in. */
export type PanelDesign = 'modern' | 'classic';

/**
 * Runs in a page: gives its video a transcript as YouTube has it, behind a button in the description. Its lines come in
 * parts, and its own button closes the panel. Lines are `clock text`.
 */
export function offerTranscript(document: Document, design: PanelDesign, lines: readonly string[]): void {
  const make = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const lineOf = (line: string) => {
    const [clock = '', ...words] = line.split(' ');
    return design === 'modern'
      ? make(
          'transcript-segment-view-model',
          {},
          make('div', { class: 'ytwTranscriptSegmentViewModelTimestamp' }, clock),
          make('span', { role: 'text' }, words.join(' ')),
        )
      : make(
          'ytd-transcript-segment-renderer',
          {},
          make('div', { class: 'segment-timestamp' }, clock),
          make('yt-formatted-string', { class: 'segment-text' }, words.join(' ')),
        );
  };
  const panel = make('ytd-engagement-panel-section-list-renderer', {
    'target-id': design === 'modern' ? 'PAmodern_transcript_view' : 'engagement-panel-searchable-transcript',
    visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN',
  });
  const close = make('div', { id: 'visibility-button' }, make('button', {}, 'Close'));
  close.addEventListener('click', () => {
    panel.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN');
    panel.replaceChildren(close);
  });
  const open = make('button', { class: 'show-transcript' }, 'Show transcript');
  open.addEventListener('click', () => {
    panel.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED');
    panel.replaceChildren(close);
    document.defaultView?.scrollTo(0, 10_000);
    for (const [place, line] of lines.entries()) setTimeout(() => panel.append(lineOf(line)), 100 + 30 * place);
  });
  document.querySelector('#panels')?.replaceChildren(panel);
  document.querySelector('ytd-video-description-transcript-section-renderer')?.remove();
  const section = make('ytd-video-description-transcript-section-renderer', {}, open);
  document.querySelector('#description')?.append(section);
}
