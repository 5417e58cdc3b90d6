/** Grey bars where content will stand, so that nothing jumps when it comes. Screen readers hear the status line instead. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="bar title" />
      <div class="bar short" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="bar block" />
      ))}
    </div>
  );
}
