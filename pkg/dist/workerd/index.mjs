import{PredefinedConnectionError as e,isPredefinedConnectionError as r}from"../shared.mjs";import{fetchConnection as t,predefinedConnection as c}from"./piece.mjs";
import{checkInstance as p,inspectConnection as C}from"./fleet.mjs";import{connectionKey as m,provisionConnection as s,removeConnection as x}from"./backend.mjs";export{e as PredefinedConnectionError,p as checkInstance,m as connectionKey,t as fetchConnection,C as inspectConnection,r as isPredefinedConnectionError,c as predefinedConnection,
s as provisionConnection,x as removeConnection};
