var t=Object.defineProperty;var C=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var s=(n,o)=>{for(var r in o)t(n,r,{get:o[r],enumerable:!0})},d=(n,o,r,c)=>{if(o&&typeof o=="object"||typeof o=="function")for(let e of f(o))!p.call(n,e)&&e!==r&&
t(n,e,{get:()=>o[e],enumerable:!(c=C(o,e))||c.enumerable});return n};var x=n=>d(t({},"__esModule",{value:!0}),n);var u={};s(u,{PredefinedConnectionError:()=>i.PredefinedConnectionError,fetchConnection:()=>q,isPredefinedConnectionError:()=>i.isPredefinedConnectionError,provisionConnection:()=>h});
module.exports=x(u);var i=require("./shared.cjs"),h=(...n)=>require("./backend.cjs").provisionConnection(...n),q=(...n)=>require("./piece.cjs").fetchConnection(
...n);0&&(module.exports={PredefinedConnectionError,fetchConnection,isPredefinedConnectionError,provisionConnection});
module.exports={...module.exports};
