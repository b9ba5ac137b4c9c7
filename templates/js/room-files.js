/**
 * Rounds as files: saved from here, and opened again by whoever has one. What cannot be read is refused whole.
 *
 * @param data the instrument
 * @param say what the page says, by name
 * @param files how a round is written and read
 */
const roomFiles = (data, say, files) => {
  const TYPES = { json: 'application/json', csv: 'text/csv' };

  /** The day as it is here, in figures that sort, as Swedes write it. */
  const today = () => new Date().toLocaleDateString('sv-SE');

  /** Offers a file to keep; which folder, the browser knows. */
  function save(kind, entries) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([files[kind](entries)], { type: TYPES[kind] }));
    link.download = `${say('file-name')}-${today()}.${kind}`;
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  /** A spreadsheet may save in UTF-16; its first two bytes tell. */
  function decode(bytes) {
    const start = new Uint8Array(bytes.slice(0, 2));
    const wide = start[0] === 255 && start[1] === 254;
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  }

  const wrong = (file) => ({ line, code, slots }) => say('file-line', { file, line, problem: say(code, slots) });

  /** What a file holds, or why it is refused. */
  function understand(file, text) {
    const { ok, errors } = files.read(text);
    const known = (value, own) => value === null || value === own;
    return ok
      ? { ...ok, name: file.name, ours: known(ok.instrument, data.instrument) && known(ok.edition, data.edition) }
      : { name: file.name, refused: errors.slice(0, 5).map(wrong(file.name)) };
  }

  /** Reads files, in the order in which they were chosen. */
  function open(list) {
    return Promise.all([...list].map((file) => new Response(file).arrayBuffer().then(
      (bytes) => understand(file, decode(bytes)),
      () => ({ name: file.name, refused: [say('file-unreadable', { file: file.name })] }))));
  }

  return { save, open };
};
