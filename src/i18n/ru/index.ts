import actions from './actions.json';
import canvas from './canvas.json';
import common from './common.json';
import files from './files.json';
import find from './find.json';
import gallery from './gallery.json';
import history from './history.json';
import inspector from './inspector.json';
import kinds from './kinds.json';
import outline from './outline.json';
import start from './start.json';
import storage from './storage.json';

export default {
  actions,
  canvas,
  common,
  files,
  find,
  gallery,
  history,
  inspector,
  kinds,
  outline,
  start,
  storage,
};
