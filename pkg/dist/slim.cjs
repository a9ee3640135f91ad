"use strict";var U=Object.defineProperty;var me=Object.getOwnPropertyDescriptor;var ye=Object.getOwnPropertyNames;var pe=Object.prototype.hasOwnProperty;var _e=(r,o)=>{for(var c in o)U(r,c,{get:o[c],enumerable:!0})},he=(r,o,c,a)=>{if(o&&typeof o=="object"||typeof o=="function")for(let u of ye(o))!pe.call(r,u)&&u!==
c&&U(r,u,{get:()=>o[u],enumerable:!(a=me(o,u))||a.enumerable});return r};var we=r=>he(U({},"__esModule",{value:!0}),r);var Te={};_e(Te,{PredefinedConnectionError:()=>A,fetchConnection:()=>Ce,init:()=>Y,isPredefinedConnectionError:()=>X,provisionConnection:()=>Ee});module.exports=
we(Te);var A=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,c=o.cause&&ge(o.cause)){super(o.message,c===void 0?void 0:{cause:c});let{message:a,
cause:u,...h}=o;Object.assign(this,h),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function X(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function L(r){return r instanceof Error||Object(r).code===void 0?V(r):r}function V(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function ge({name:r,message:o,code:c}){let a=new Error(o);return Object.
defineProperties(a,{name:z(r),stack:z(`${r}: ${o}`)}),c===void 0?a:Object.assign(a,{code:c})}function z(r){return{value:r,configurable:!0,writable:!0}}var S;function Y(r){S=r}function H(){let r=typeof S=="function"?S():S;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then($):$(r)}function $(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function K({TextDecoder:r,TextEncoder:o,queueMicrotask:c,setTimeout:a,clearTimeout:u}){let h;function x(i,e,n){return f.Ma(i,e,n)}function C(i){return f.Na(i)}function ce(){
return{__proto__:null,a:{__proto__:null,ya:function(e,n){return Error(b(e,n))},Da:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return w(t)?16777215:t?1:0},
Ea:function(e){return typeof e=="function"},wa:function(e){return e===null},za:function(e){let n=e;return typeof n=="object"&&n!==null},Aa:function(e){return typeof e==
"string"},Fa:function(e){return e===void 0},xa:function(e,n){return e===n},Ba:function(e,n){let t=n,s=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,w(s)?
0:s,!0),p().setInt32((e>>>0)+0,!w(s),!0)},Ca:function(e,n){let t=n,s=typeof t=="string"?t:void 0;var d=w(s)?0:P(s,f.Sa,f.Ta),l=g;p().setInt32((e>>>0)+4,l,!0),p().
setInt32((e>>>0)+0,d,!0)},va:function(e,n){throw new Error(b(e,n))},Ga:function(e){e._wbg_cb_unref()},o:function(e){e.abort()},j:function(e){return e.aborted},g:function(){
return m(function(e,n,t,s){e.addEventListener(b(n,t),s)},arguments)},q:function(e,n){return Object.assign(e,n)},da:function(){return m(function(e,n){return e.call(
n)},arguments)},A:function(e,n){let t=Object.prototype.toString.call(n),s=P(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},l:function(){
return m(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return m(function(e,n,t,s){return e.call(n,t,s)},arguments)},ka:function(e,n){return e.charAt(
n>>>0)},I:function(e){u(e)},t:function(e,n,t){let s=encodeURIComponent(b(n,t)),d=P(s,f.Sa,f.Ta),l=g;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,d,!0)},B:function(){
return m(function(e){return Object.entries(e)},arguments)},e:function(){return m(function(e,n,t){return fetch(b(e,n),t)},arguments)},T:function(){return m(function(e,n,t,s){
let d=n.get(b(t,s));var l=w(d)?0:P(d,f.Sa,f.Ta),y=g;p().setInt32((e>>>0)+4,y,!0),p().setInt32((e>>>0)+0,l,!0)},arguments)},D:function(){return m(function(e,n,t){
return Reflect.get(e,b(n,t))},arguments)},K:function(e,n){return e[n>>>0]},M:function(e,n){return e[n>>>0]},S:function(e){return e.headers},H:function(e,n){let t=n.
href,s=P(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},r:function(){return m(function(e,n,t,s,d,l,y){return crypto.subtle.importKey(
b(e,n),B(t,s),d,l!==0,y)},arguments)},Z:function(e){return Array.isArray(e)},ha:function(e,n){return Object.is(e,n)},a:function(e){return Object.keys(e)},ba:function(e){
return e.length},N:function(e){return e.length},ja:function(e){return e.length},aa:function(e){return new Uint8Array(e)},O:function(){return m(function(){return new Headers},
arguments)},Y:function(){return new Array},ea:function(){return new Map},k:function(){return new AbortController},u:function(){return new Object},c:function(e,n){
try{var t={a:e,b:n},s=(l,y)=>{let _=t.a;t.a=0;try{return J(_,t.b,l,y)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},ia:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},s=(l,y)=>{let _=t.a;t.a=0;try{return J(_,t.b,l,y)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},fa:function(){return Date.now()},F:function(){
return performance.now()},_:function(e){return Array.of(e)},$:function(e,n){return Array.of(e,n)},E:function(){return m(function(e){return JSON.parse(e)},arguments)},
G:function(){return m(function(e,n){return new URL(b(e,n))},arguments)},oa:function(){return m(function(e,n){return JSON.parse(b(e,n))},arguments)},ga:function(e,n){
return Date.parse(b(e,n))},na:function(e,n,t){Uint8Array.prototype.set.call(B(e,n),t)},X:function(e){return e.queueMicrotask},ca:function(e){c(e)},ma:function(e){
return Promise.race(e)},qa:function(){return Math.random()},Q:function(e){return e.redirected},J:function(){return m(function(e,n,t,s){e.removeEventListener(b(n,
t),s)},arguments)},W:function(e){return Promise.resolve(e)},f:function(e,n,t){return a(e,n,t)},p:function(e,n,t){return e.set(n,t)},U:function(){return m(function(e,n,t,s,d){
e.set(b(n,t),b(s,d))},arguments)},v:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},L:function(e,n,t){e[n]=t},C:function(e,n,t,s){return Reflect.set(e,b(n,
t),s)},y:function(e,n){e.headers=n},w:function(e,n,t){e.method=b(n,t)},x:function(e,n,t){e.redirect=b(n,t)},z:function(e,n){e.signal=n},s:function(){return m(function(e,n,t,s,d){
return crypto.subtle.sign(b(e,n),t,B(s,d))},arguments)},n:function(e){return e.signal},ra:function(){let e=typeof globalThis>"u"?void 0:globalThis;return w(e)?0:
k(e)},ta:function(){let e=typeof global>"u"?void 0:global;return w(e)?0:k(e)},sa:function(){let e=typeof self>"u"?void 0:self;return w(e)?0:k(e)},ua:function(){
let e=typeof window>"u"?void 0:window;return w(e)?0:k(e)},R:function(e){return e.status},pa:function(){return m(function(e){return JSON.stringify(e)},arguments)},
i:function(){return m(function(e){return e.text()},arguments)},b:function(e,n,t){return e.then(n,t)},V:function(e,n){return e.then(n)},la:function(e){return e.trimStart()},
P:function(e,n){let t=n.url,s=P(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},Ia:function(e,n){return ie(e,n,se)},Ja:function(e){return e},
Ka:function(e,n){return b(e,n)},Ha:function(){let e=f.Xa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function se(i,e,n){
let t=f.Ra(i,e,n);if(t[1])throw ue(t[0])}function J(i,e,n,t){f.Qa(i,e,n,t)}function k(i){let e=f.Wa();return f.Xa.set(e,i),e}var q=typeof FinalizationRegistry>"\
u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>f.Ya(i.a,i.b));function B(i,e){return i=i>>>0,O().subarray(i/1,i/1+e)}var v=null;function p(){
return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==f.La.buffer)&&(v=new DataView(f.La.buffer)),v}function b(i,e){return i=i>>>0,fe(
O().subarray(i,i+e))}var M=null;function O(){return(M===null||M.byteLength===0)&&(M=new Uint8Array(f.La.buffer)),M}function m(i,e){try{return i.apply(this,e)}catch(n){
let t=k(n);f.Va(t)}}function w(i){return i==null}function ie(i,e,n){let t={a:i,b:e,cnt:1},s=(...d)=>{t.cnt++;let l=t.a;t.a=0;try{return n(l,t.b,...d)}finally{t.
a=l,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.Ya(t.a,t.b),t.a=0,q.unregister(t))},q.register(s,t,t),s}function P(i,e,n){if(n===void 0){let y=W.
encode(i),_=e(y.length,1)>>>0;return O().subarray(_,_+y.length).set(y),g=y.length,_}let t=i.length,s=e(t,1)>>>0,d=O(),l=0;for(;l<t;l++){let y=i.charCodeAt(l);if(y>
127)break;d[s+l]=y}if(l!==t){l!==0&&(i=i.slice(l)),s=n(s,t,t=l+i.length*3,1)>>>0;let y=O().subarray(s+l,s+t),_=W.encodeInto(i,y);l+=_.written,s=n(s,t,l,1)>>>0}return g=
l,s}function ue(i){let e=f.Xa.get(i);return f.Za(i),e}var D=new r("utf-8",{ignoreBOM:!0});D.decode();var ae=2146435072,F=0;function fe(i){return F+=i.length,F>=
ae&&(D=new r("utf-8",{ignoreBOM:!0}),D.decode(),F=i.length),D.decode(i)}var W=new o;"encodeInto"in W||(W.encodeInto=function(i,e){let n=W.encode(i);return e.set(
n),{read:i.length,written:n.length}});var g=0,le,de,f;function be(i,e){return de=i,f=i.exports,le=e,v=null,M=null,f._a(),f}return h={imports:ce,start:be,provisionConnection:C,
fetchConnection:x},h}function Q(){return globalThis.TextDecoder??N}function Z(){return globalThis.TextEncoder??G}var N=class{decode(o=new Uint8Array){let c="";for(let a=0;a<o.length;){
let u=o[a++],h=u<128?0:u<224?1:u<240?2:3,x=h===0?u:u&63>>h;for(let C=h;C>0;C--)x=x<<6|o[a++]&63;c+=String.fromCodePoint(x)}return c}},G=class{encode(o){let c=[];
for(let a of o){let u=a.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,T(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,T(u>>6),T(u)):
c.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(c)}};function T(r){return 128|r&63}var j=class{broken=!1;#e=new Set;#n=new Set;#t=K({TextDecoder:Q(),TextEncoder:Z(),queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{let c=setTimeout(
...o);return this.#n.add(c),c},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[c,a]of Object.entries(this.#t.imports()))o[c]=ee(
a,u=>this.#o(u));return o}start({exports:o},c){if(this.#t.start({exports:ee(o,a=>this.#r(a))},c),this.broken)throw new Error("it broke at its start");return this}call(o,c){
return new Promise((a,u)=>{this.#e.add(u);let h=x=>C=>{this.#e.delete(u),x(C)};Promise.resolve(this.#t[o](...c)).then(h(a),h(u))})}#r(o){return(...c)=>{if(this.
broken)return[];try{return o(...c)}catch(a){return this.#c(a),[]}}}#o(o){return(...c)=>{let a=o(...c);if(this.broken)throw new Error("broken");return a}}#c(o){if(this.
broken)return;this.broken=!0;let c=V(o);for(let a of this.#e)a(c);for(let a of this.#n)clearTimeout(a)}};function ee(r,o){let c=Object.entries(r).map(([a,u])=>[
a,typeof u=="function"?o(u):u]);return Object.fromEntries(c)}var E,R,I;function ne(){if(R?.broken===!1)return R;if(I!==void 0)return I;try{let r=E??H();return!("then"in r)&&!xe()?ve(r):I=Ae(r).finally(()=>I=void 0)}catch(r){
throw re(r)}}function xe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ve(r){E=te(r)?r:new WebAssembly.Module(r);let o=new j;return R=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function Ae(r){try{let o=await r;E=te(o)?o:await WebAssembly.compile(o);let c=new j;return R=c.start(await WebAssembly.
instantiate(E,c.imports()),E)}catch(o){throw re(o)}}function te(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function re(r){let{name:o="\
Error",message:c=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:o,
message:c}}}async function Ee(r){try{return await oe("provisionConnection",[r])}catch(o){let c=L(o);throw new A(c,Pe(c,r))}}async function Ce(r,o,c){try{return await oe("fe\
tchConnection",[r,o,c])}catch(a){throw new A(L(a))}}async function oe(r,o){await void 0;let c=ne();return("then"in c?await c:c).call(r,o)}function Pe({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}
