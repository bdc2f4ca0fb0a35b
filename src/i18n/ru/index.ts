import actions from './actions.json';
import agreement from './agreement.json';
import alignment from './alignment.json';
import alternatives from './alternatives.json';
import canvas from './canvas.json';
import chain from './chain.json';
import checkIn from './check-in.json';
import common from './common.json';
import connect from './connect.json';
import cycle from './cycle.json';
import evaluation from './evaluation.json';
import explain from './explain.json';
import due from './due.json';
import feedback from './feedback.json';
import files from './files.json';
import find from './find.json';
import findings from './findings.json';
import gallery from './gallery.json';
import history from './history.json';
import indicators from './indicators.json';
import inspector from './inspector.json';
import judging from './judging.json';
import keys from './keys.json';
import kinds from './kinds.json';
import logframe from './logframe.json';
import map from './map.json';
import matrix from './matrix.json';
import okr from './okr.json';
import outline from './outline.json';
import periods from './periods.json';
import trial from './trial.json';
import projects from './projects.json';
import people from './people.json';
import performance from './performance.json';
import ratings from './ratings.json';
import responsibility from './responsibility.json';
import past from './past.json';
import problems from './problems.json';
import review from './review.json';
import rules from './rules.json';
import searchWords from './search-words.json';
import split from './split.json';
import stakeholders from './stakeholders.json';
import start from './start.json';
import storage from './storage.json';

export default {
  actions,
  agreement,
  alignment,
  alternatives,
  canvas,
  chain,
  checkIn,
  common,
  connect,
  evaluation,
  explain,
  cycle,
  due,
  feedback,
  files,
  find,
  findings,
  gallery,
  history,
  indicators,
  inspector,
  judging,
  keys,
  kinds,
  logframe,
  map,
  matrix,
  okr,
  outline,
  periods,
  people,
  projects,
  trial,
  performance,
  ratings,
  responsibility,
  past,
  problems,
  review,
  rules,
  searchWords,
  split,
  stakeholders,
  start,
  storage,
};
