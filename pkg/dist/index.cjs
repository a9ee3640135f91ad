var e=require("./shared.cjs");Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=e.PredefinedConnectionError;exports.isPredefinedConnectionError=
e.isPredefinedConnectionError;exports.fetchConnection=(...n)=>require("./piece.cjs").fetchConnection(...n);exports.provisionConnection=(...n)=>require("./backend.cjs").
provisionConnection(...n);
