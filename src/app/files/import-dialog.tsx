export default function D(_: { file?: File }) {
  return null;
}
