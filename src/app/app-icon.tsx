/** The mark of the app, as in `public/icon.svg`. */
export const AppIcon = ({ size = 24 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden focusable="false">
    <rect width="512" height="512" rx="116" fill="#4f46e5" />
    <path
      d="M56 388h84c80 0 64-132 116-132s36-132 116-132h84"
      fill="none"
      stroke="#a5b4fc"
      strokeWidth="44"
      strokeLinecap="round"
    />
    <g fill="#fff">
      <circle cx="140" cy="388" r="46" />
      <circle cx="256" cy="256" r="56" />
      <circle cx="372" cy="124" r="66" />
    </g>
  </svg>
);
