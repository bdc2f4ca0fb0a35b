/** Whether a key press writes something, as `€` is by AltGr; a space alone does not begin a text. */
export const writesSign = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isHeld = (ctrlKey || altKey) && !event.getModifierState('AltGraph');
  return [...key].length === 1 && key.trim() !== '' && !isHeld && !metaKey;
};
