interface ShapeProps {
  readonly path: string;
  readonly size: number;
  readonly className?: string | undefined;
}

/** A sign from `shapes.ts`; it never stands without its word, so it says nothing to a screen reader. */
export const Shape = ({ path, size, className }: ShapeProps) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={2}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
  >
    <path d={path} />
  </svg>
);
