import styles from './cycle.module.css';

interface ModeTabsProps<M extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: M; readonly text: string }[];
  readonly value: M;
  readonly onChange: (value: M) => void;
}

/** One of a few ways to look, side by side. */
export const ModeTabs = <M extends string>({ label, options, value, onChange }: ModeTabsProps<M>) => (
  <div className={styles['tabs']} role="group" aria-label={label}>
    {options.map(({ id, text }) => (
      <button
        key={id}
        type="button"
        className={styles['tab']}
        aria-pressed={id === value}
        onClick={() => onChange(id)}
      >
        {text}
      </button>
    ))}
  </div>
);
