import actions from './actions.json';
import alignment from './alignment.json';
import alternatives from './alternatives.json';
import canvas from './canvas.json';
import chain from './chain.json';
import checkIn from './check-in.json';
import common from './common.json';
import connect from './connect.json';
import due from './due.json';
import feedback from './feedback.json';
import files from './files.json';
import find from './find.json';
import findings from './findings.json';
import gallery from './gallery.json';
import history from './history.json';
import inspector from './inspector.json';
import keys from './keys.json';
import kinds from './kinds.json';
import logframe from './logframe.json';
import map from './map.json';
import outline from './outline.json';
import periods from './periods.json';
import problems from './problems.json';
import split from './split.json';
import stakeholders from './stakeholders.json';
import start from './start.json';
import storage from './storage.json';

export default {
  actions,
  alignment,
  alternatives,
  canvas,
  chain,
  checkIn,
  common,
  connect,
  due,
  feedback,
  files,
  find,
  findings,
  gallery,
  history,
  inspector,
  keys,
  kinds,
  logframe,
  map,
  outline,
  periods,
  problems,
  split,
  stakeholders,
  start,
  storage,
};
