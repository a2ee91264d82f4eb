/** One of several that can be chosen. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  /** What choosing it means. */
  readonly more?: string;
}

interface ChoiceGroupProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onValue: (value: T) => void;
  readonly note?: string;
}

/** Radio buttons under a heading; a choice holds at once. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{props.title}</legend>
      {props.choices.map(({ value, name, more }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onValue(value)}
          />
          <span>
            {name}
            {more && <span class="small quiet">{more}</span>}
          </span>
        </label>
      ))}
      {props.note && <p class="small quiet">{props.note}</p>}
    </fieldset>
  );
}
