"use strict";var F=Object.defineProperty;var be=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var ye=Object.prototype.hasOwnProperty;var pe=(r,o)=>{for(var c in o)F(r,c,{get:o[c],enumerable:!0})},_e=(r,o,c,a)=>{if(o&&typeof o=="object"||typeof o=="function")for(let u of me(o))!ye.call(r,u)&&u!==
c&&F(r,u,{get:()=>o[u],enumerable:!(a=be(o,u))||a.enumerable});return r};var he=r=>_e(F({},"__esModule",{value:!0}),r);var Pe={};pe(Pe,{PredefinedConnectionError:()=>E,fetchConnection:()=>Ae,init:()=>H,isPredefinedConnectionError:()=>z,provisionConnection:()=>Ee});module.exports=
he(Pe);var E=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,c=o.cause&&we(o.cause)){super(o.message,c===void 0?void 0:{cause:c});let{message:a,
cause:u,..._}=o;Object.assign(this,_),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function z(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function N(r){return r instanceof Error||Object(r).code===void 0?U(r):r}function U(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function we({name:r,message:o,code:c}){let a=new Error(o);return Object.
defineProperties(a,{name:q(r),stack:q(`${r}: ${o}`)}),c===void 0?a:Object.assign(a,{code:c})}function q(r){return{value:r,configurable:!0,writable:!0}}var I;function H(r){I=r}function K(){let r=typeof I=="function"?I():I;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then($):$(r)}function $(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q({TextDecoder:r,TextEncoder:o,queueMicrotask:c,setTimeout:a,clearTimeout:u}){let _;function x(i,e,n){return f.Ga(i,e,n)}function C(i){return f.Ha(i)}function oe(){
return{__proto__:null,a:{__proto__:null,sa:function(e,n){return Error(b(e,n))},xa:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return w(t)?16777215:t?1:0},
ya:function(e){return typeof e=="function"},qa:function(e){return e===null},ta:function(e){let n=e;return typeof n=="object"&&n!==null},ua:function(e){return typeof e==
"string"},za:function(e){return e===void 0},ra:function(e,n){return e===n},va:function(e,n){let t=n,s=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,w(s)?
0:s,!0),p().setInt32((e>>>0)+0,!w(s),!0)},wa:function(e,n){let t=n,s=typeof t=="string"?t:void 0;var d=w(s)?0:P(s,f.Ma,f.Na),l=g;p().setInt32((e>>>0)+4,l,!0),p().
setInt32((e>>>0)+0,d,!0)},pa:function(e,n){throw new Error(b(e,n))},Aa:function(e){e._wbg_cb_unref()},o:function(e){e.abort()},j:function(e){return e.aborted},g:function(){
return m(function(e,n,t,s){e.addEventListener(b(n,t),s)},arguments)},q:function(e,n){return Object.assign(e,n)},_:function(){return m(function(e,n){return e.call(
n)},arguments)},y:function(e,n){let t=Object.prototype.toString.call(n),s=P(t,f.Ma,f.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},l:function(){
return m(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return m(function(e,n,t,s){return e.call(n,t,s)},arguments)},fa:function(e,n){return e.charAt(
n>>>0)},G:function(e){u(e)},r:function(e,n,t){let s=encodeURIComponent(b(n,t)),d=P(s,f.Ma,f.Na),l=g;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,d,!0)},z:function(){
return m(function(e){return Object.entries(e)},arguments)},e:function(){return m(function(e,n,t){return fetch(b(e,n),t)},arguments)},R:function(){return m(function(e,n,t,s){
let d=n.get(b(t,s));var l=w(d)?0:P(d,f.Ma,f.Na),y=g;p().setInt32((e>>>0)+4,y,!0),p().setInt32((e>>>0)+0,l,!0)},arguments)},B:function(){return m(function(e,n,t){
return Reflect.get(e,b(n,t))},arguments)},I:function(e,n){return e[n>>>0]},K:function(e,n){return e[n>>>0]},Q:function(e){return e.headers},F:function(e,n){let t=n.
href,s=P(t,f.Ma,f.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},X:function(e){return Array.isArray(e)},ca:function(e,n){return Object.is(e,
n)},a:function(e){return Object.keys(e)},L:function(e){return e.length},ea:function(e){return e.length},M:function(){return m(function(){return new Headers},arguments)},
W:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(e,n){try{var t={
a:e,b:n},s=(l,y)=>{let h=t.a;t.a=0;try{return G(h,t.b,l,y)}finally{t.a=h}};return new Promise(s)}finally{t.a=0}},da:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},s=(l,y)=>{let h=t.a;t.a=0;try{return G(h,t.b,l,y)}finally{t.a=h}};return new Promise(s)}finally{t.a=0}},aa:function(){return Date.now()},D:function(){
return performance.now()},Y:function(e,n){return Array.of(e,n)},C:function(){return m(function(e){return JSON.parse(e)},arguments)},E:function(){return m(function(e,n){
return new URL(b(e,n))},arguments)},ia:function(){return m(function(e,n){return JSON.parse(b(e,n))},arguments)},ba:function(e,n){return Date.parse(b(e,n))},V:function(e){
return e.queueMicrotask},Z:function(e){c(e)},ha:function(e){return Promise.race(e)},ka:function(){return Math.random()},O:function(e){return e.redirected},H:function(){
return m(function(e,n,t,s){e.removeEventListener(b(n,t),s)},arguments)},U:function(e){return Promise.resolve(e)},f:function(e,n,t){return a(e,n,t)},p:function(e,n,t){
return e.set(n,t)},S:function(){return m(function(e,n,t,s,d){e.set(b(n,t),b(s,d))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},J:function(e,n,t){
e[n]=t},A:function(e,n,t,s){return Reflect.set(e,b(n,t),s)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=b(n,t)},v:function(e,n,t){e.redirect=b(n,t)},
x:function(e,n){e.signal=n},n:function(e){return e.signal},la:function(){let e=typeof globalThis>"u"?void 0:globalThis;return w(e)?0:T(e)},na:function(){let e=typeof global>
"u"?void 0:global;return w(e)?0:T(e)},ma:function(){let e=typeof self>"u"?void 0:self;return w(e)?0:T(e)},oa:function(){let e=typeof window>"u"?void 0:window;return w(
e)?0:T(e)},P:function(e){return e.status},ja:function(){return m(function(e){return JSON.stringify(e)},arguments)},i:function(){return m(function(e){return e.text()},
arguments)},b:function(e,n,t){return e.then(n,t)},T:function(e,n){return e.then(n)},ga:function(e){return e.trimStart()},N:function(e,n){let t=n.url,s=P(t,f.Ma,
f.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},Ca:function(e,n){return se(e,n,ce)},Da:function(e){return e},Ea:function(e,n){return b(e,n)},
Ba:function(){let e=f.Ra;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ce(i,e,n){let t=f.La(i,e,n);if(t[1])throw ie(
t[0])}function G(i,e,n,t){f.Ka(i,e,n,t)}function T(i){let e=f.Qa();return f.Ra.set(e,i),e}var J=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(i=>f.Sa(i.a,i.b)),v=null;function p(){return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==f.Fa.buffer)&&(v=
new DataView(f.Fa.buffer)),v}function b(i,e){return i=i>>>0,ae(D().subarray(i,i+e))}var k=null;function D(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(
f.Fa.buffer)),k}function m(i,e){try{return i.apply(this,e)}catch(n){let t=T(n);f.Pa(t)}}function w(i){return i==null}function se(i,e,n){let t={a:i,b:e,cnt:1},s=(...d)=>{
t.cnt++;let l=t.a;t.a=0;try{return n(l,t.b,...d)}finally{t.a=l,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.Sa(t.a,t.b),t.a=0,J.unregister(t))},
J.register(s,t,t),s}function P(i,e,n){if(n===void 0){let y=O.encode(i),h=e(y.length,1)>>>0;return D().subarray(h,h+y.length).set(y),g=y.length,h}let t=i.length,
s=e(t,1)>>>0,d=D(),l=0;for(;l<t;l++){let y=i.charCodeAt(l);if(y>127)break;d[s+l]=y}if(l!==t){l!==0&&(i=i.slice(l)),s=n(s,t,t=l+i.length*3,1)>>>0;let y=D().subarray(
s+l,s+t),h=O.encodeInto(i,y);l+=h.written,s=n(s,t,l,1)>>>0}return g=l,s}function ie(i){let e=f.Ra.get(i);return f.Ta(i),e}var W=new r("utf-8",{ignoreBOM:!0});W.
decode();var ue=2146435072,B=0;function ae(i){return B+=i.length,B>=ue&&(W=new r("utf-8",{ignoreBOM:!0}),W.decode(),B=i.length),W.decode(i)}var O=new o;"encodeI\
nto"in O||(O.encodeInto=function(i,e){let n=O.encode(i);return e.set(n),{read:i.length,written:n.length}});var g=0,fe,le,f;function de(i,e){return le=i,f=i.exports,
fe=e,v=null,k=null,f.Ua(),f}return _={imports:oe,start:de,provisionConnection:C,fetchConnection:x},_}function X(){return globalThis.TextDecoder??V}function Y(){return globalThis.TextEncoder??L}var V=class{decode(o=new Uint8Array){let c="";for(let a=0;a<o.length;){
let u=o[a++],_=u<128?0:u<224?1:u<240?2:3,x=_===0?u:u&63>>_;for(let C=_;C>0;C--)x=x<<6|o[a++]&63;c+=String.fromCodePoint(x)}return c}},L=class{encode(o){let c=[];
for(let a of o){let u=a.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,M(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,M(u>>6),M(u)):
c.push(240|u>>18,M(u>>12),M(u>>6),M(u))}return Uint8Array.from(c)}};function M(r){return 128|r&63}var j=class{broken=!1;#e=new Set;#n=new Set;#t=Q({TextDecoder:X(),TextEncoder:Y(),queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{let c=setTimeout(
...o);return this.#n.add(c),c},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[c,a]of Object.entries(this.#t.imports()))o[c]=Z(
a,u=>this.#o(u));return o}start({exports:o},c){if(this.#t.start({exports:Z(o,a=>this.#r(a))},c),this.broken)throw new Error("it broke at its start");return this}call(o,c){
return new Promise((a,u)=>{this.#e.add(u);let _=x=>C=>{this.#e.delete(u),x(C)};Promise.resolve(this.#t[o](...c)).then(_(a),_(u))})}#r(o){return(...c)=>{if(this.
broken)return[];try{return o(...c)}catch(a){return this.#c(a),[]}}}#o(o){return(...c)=>{let a=o(...c);if(this.broken)throw new Error("broken");return a}}#c(o){if(this.
broken)return;this.broken=!0;let c=U(o);for(let a of this.#e)a(c);for(let a of this.#n)clearTimeout(a)}};function Z(r,o){let c=Object.entries(r).map(([a,u])=>[a,
typeof u=="function"?o(u):u]);return Object.fromEntries(c)}var A,R,S;function ee(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let r=A??K();return!("then"in r)&&!ge()?xe(r):S=ve(r).finally(()=>S=void 0)}catch(r){
throw te(r)}}function ge(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function xe(r){A=ne(r)?r:new WebAssembly.Module(r);let o=new j;return R=o.
start(new WebAssembly.Instance(A,o.imports()),A)}async function ve(r){try{let o=await r;A=ne(o)?o:await WebAssembly.compile(o);let c=new j;return R=c.start(await WebAssembly.
instantiate(A,c.imports()),A)}catch(o){throw te(o)}}function ne(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function te(r){let{name:o="\
Error",message:c=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:o,
message:c}}}async function Ee(r){try{return await re("provisionConnection",[r])}catch(o){let c=N(o);throw new E(c,Ce(c,r))}}async function Ae(r,o,c){try{return await re("fe\
tchConnection",[r,o,c])}catch(a){throw new E(N(a))}}async function re(r,o){await void 0;let c=ee();return("then"in c?await c:c).call(r,o)}function Ce({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}
