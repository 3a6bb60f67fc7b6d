// The sign for "there is a code for your telephone here": three corners and a few squares.
export function CodeSign() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
      <path d="M3.5 3.5h6v6h-6zM14.5 3.5h6v6h-6zM3.5 14.5h6v6h-6z" />
      <path d="M14.5 14.5h2v2h-2zM18.5 18.5h2v2h-2zM14.5 18.5v2M18.5 14.5h2" />
    </svg>
  );
}
