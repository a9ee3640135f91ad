var n=require("./shared.cjs");Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=n.PredefinedConnectionError;exports.isPredefinedConnectionError=
n.isPredefinedConnectionError;exports.fetchConnection=(...e)=>require("./piece.cjs").fetchConnection(...e);exports.predefinedConnection=(...e)=>require("./piece.cjs").
predefinedConnection(...e);exports.checkInstance=(...e)=>require("./fleet.cjs").checkInstance(...e);exports.inspectConnection=(...e)=>require("./fleet.cjs").inspectConnection(
...e);exports.connectionKey=(...e)=>require("./backend.cjs").connectionKey(...e);exports.provisionConnection=(...e)=>require("./backend.cjs").provisionConnection(
...e);exports.removeConnection=(...e)=>require("./backend.cjs").removeConnection(...e);
