"use strict";var B=Object.defineProperty;var ut=Object.getOwnPropertyDescriptor;var at=Object.getOwnPropertyNames;var ft=Object.prototype.hasOwnProperty;var lt=(r,o)=>{for(var c in o)B(r,c,{get:o[c],enumerable:!0})},dt=(r,o,c,f)=>{if(o&&typeof o=="object"||typeof o=="function")for(let u of at(o))!ft.call(r,u)&&u!==
c&&B(r,u,{get:()=>o[u],enumerable:!(f=ut(o,u))||f.enumerable});return r};var mt=r=>dt(B({},"__esModule",{value:!0}),r);var xt={};lt(xt,{PredefinedConnectionError:()=>A,fetchConnection:()=>vt,init:()=>q,isPredefinedConnectionError:()=>V,provisionConnection:()=>gt});module.exports=
mt(xt);var A=class extends Error{static name="PredefinedConnectionError";#t;constructor(o,c=o.cause&&bt(o.cause)){super(o.message,c===void 0?void 0:{cause:c});let{message:f,
cause:u,...w}=o;Object.assign(this,w),this.#t=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#t}}};function V(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function bt({name:r,message:o,code:c}){let f=new Error(o);return Object.defineProperties(f,{name:U(r),
stack:U(`${r}: ${o}`)}),c===void 0?f:Object.assign(f,{code:c})}function U(r){return{value:r,configurable:!0,writable:!0}}var W;function q(r){W=r}function z(){let r=typeof W=="function"?W():W;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then($):$(r)}function $(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function J(r,o){let c;function f(i,t,e){return a.Fa(i,t,e)}function u(i){return a.Ga(i)}function w(){return{__proto__:null,a:{__proto__:null,ra:function(t,e){return Error(
y(t,e))},wa:function(t){let e=t,n=typeof e=="boolean"?e:void 0;return v(n)?16777215:n?1:0},xa:function(t){return typeof t=="function"},pa:function(t){return t===
null},sa:function(t){let e=t;return typeof e=="object"&&e!==null},ta:function(t){return typeof t=="string"},ya:function(t){return t===void 0},qa:function(t,e){return t===
e},ua:function(t,e){let n=e,s=typeof n=="number"?n:void 0;m().setFloat64((t>>>0)+8,v(s)?0:s,!0),m().setInt32((t>>>0)+0,!v(s),!0)},va:function(t,e){let n=e,s=typeof n==
"string"?n:void 0;var l=v(s)?0:E(s,a.La,a.Ma),d=g;m().setInt32((t>>>0)+4,d,!0),m().setInt32((t>>>0)+0,l,!0)},oa:function(t,e){throw new Error(y(t,e))},za:function(t){
t._wbg_cb_unref()},c:function(t){t.abort()},i:function(t){return t.aborted},g:function(){return b(function(t,e,n,s){t.addEventListener(y(e,n),s)},arguments)},O:function(t,e,n,s,l){
t.append(y(e,n),y(s,l))},k:function(t,e){return Object.assign(t,e)},P:function(){return b(function(t,e){return t.call(e)},arguments)},m:function(){return b(function(t,e,n){
return t.call(e,n)},arguments)},n:function(){return b(function(t,e,n,s){return t.call(e,n,s)},arguments)},na:function(t,e){return t.charAt(e>>>0)},la:function(t,e){
return t.charCodeAt(e>>>0)},r:function(t){clearTimeout(t)},f:function(){return b(function(t){return Object.entries(t)},arguments)},e:function(){return b(function(t,e,n){
return fetch(y(t,e),n)},arguments)},fa:function(){return b(function(t,e){return Reflect.get(t,e)},arguments)},G:function(){return b(function(t,e,n,s){let l=e.get(
y(n,s));var d=v(l)?0:E(l,a.La,a.Ma),p=g;m().setInt32((t>>>0)+4,p,!0),m().setInt32((t>>>0)+0,d,!0)},arguments)},C:function(t,e){return t[e>>>0]},D:function(t,e){
return t[e>>>0]},ga:function(){return b(function(t,e){return Reflect.has(t,e)},arguments)},M:function(t){return t.headers},z:function(t,e){let n=e.hostname,s=E(
n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},y:function(t,e){let n=e.href,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,s,!0)},Y:function(t){return Array.isArray(t)},_:function(){return Symbol.iterator},E:function(t){return t.length},ma:function(t){return t.length},N:function(){
return b(function(){return new URLSearchParams},arguments)},H:function(){return b(function(){return new Headers},arguments)},W:function(){return new Array},R:function(){
return new Map},b:function(){return new AbortController},p:function(t,e){try{var n={a:t,b:e},s=(d,p)=>{let h=n.a;n.a=0;try{return C(h,n.b,d,p)}finally{n.a=h}};return new Promise(
s)}finally{n.a=0}},Z:function(){return new Object},q:function(t,e){try{var n={a:t,b:e},s=(d,p)=>{let h=n.a;n.a=0;try{return C(h,n.b,d,p)}finally{n.a=h}};return new Promise(
s)}finally{n.a=0}},S:function(){return Date.now()},t:function(){return performance.now()},X:function(t,e){return Array.of(t,e)},w:function(t,e){let n=e.origin,s=E(
n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},A:function(){return b(function(t){return JSON.parse(t)},arguments)},u:function(){return b(
function(t,e){return new URL(y(t,e))},arguments)},T:function(t,e){return Date.parse(y(t,e))},x:function(t,e){let n=e.pathname,s=E(n,a.La,a.Ma),l=g;m().setInt32(
(t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},v:function(t,e){let n=e.protocol,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,s,!0)},ja:function(t){
return t.queueMicrotask},ia:function(t){queueMicrotask(t)},da:function(t){return Promise.race(t)},V:function(){return Math.random()},J:function(t){return t.redirected},
s:function(){return b(function(t,e,n,s){t.removeEventListener(y(e,n),s)},arguments)},ea:function(t){return Promise.resolve(t)},h:function(t,e,n){return setTimeout(
t,e,n)},ha:function(){return b(function(t,e,n){return Reflect.set(t,e,n)},arguments)},l:function(t,e,n){return t.set(e,n)},I:function(){return b(function(t,e,n,s,l){
t.set(y(e,n),y(s,l))},arguments)},j:function(t,e,n){t[e>>>0]=n},B:function(t,e,n){t[e]=n},d:function(t){return t.signal},$:function(){let t=typeof globalThis>"u"?
void 0:globalThis;return v(t)?0:k(t)},ba:function(){let t=typeof global>"u"?void 0:global;return v(t)?0:k(t)},aa:function(){let t=typeof self>"u"?void 0:self;return v(
t)?0:k(t)},ca:function(){let t=typeof window>"u"?void 0:window;return v(t)?0:k(t)},L:function(t){return t.status},U:function(){return b(function(t){return JSON.
stringify(t)},arguments)},a:function(){return b(function(t){return t.text()},arguments)},o:function(t,e,n){return t.then(e,n)},Q:function(t,e){return t.then(e)},
F:function(t){return t.toString()},ka:function(t){return t.trimStart()},K:function(t,e){let n=e.url,s=E(n,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,s,!0)},Ba:function(t,e){return et(t,e,x)},Ca:function(t){return t},Da:function(t,e){return y(t,e)},Aa:function(){let t=a.Qa;t.set(0,void 0),t.set(1024,
void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function x(i,t,e){let n=a.Ja(i,t,e);if(n[1])throw nt(n[0])}function C(i,t,e,n){a.Ka(i,t,e,n)}function k(i){
let t=a.Pa();return a.Qa.set(t,i),t}var N=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(i=>a.Ra(i.a,i.b)),_=null;
function m(){return(_===null||_.buffer.detached===!0||_.buffer.detached===void 0&&_.buffer!==a.Ea.buffer)&&(_=new DataView(a.Ea.buffer)),_}function y(i,t){return i=
i>>>0,ot(O().subarray(i,i+t))}var T=null;function O(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(a.Ea.buffer)),T}function b(i,t){try{return i.apply(this,
t)}catch(e){let n=k(e);a.Oa(n)}}function v(i){return i==null}function et(i,t,e){let n={a:i,b:t,cnt:1},s=(...l)=>{n.cnt++;let d=n.a;n.a=0;try{return e(d,n.b,...l)}finally{
n.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.cnt===0&&(a.Ra(n.a,n.b),n.a=0,N.unregister(n))},N.register(s,n,n),s}function E(i,t,e){if(e===void 0){let p=I.
encode(i),h=t(p.length,1)>>>0;return O().subarray(h,h+p.length).set(p),g=p.length,h}let n=i.length,s=t(n,1)>>>0,l=O(),d=0;for(;d<n;d++){let p=i.charCodeAt(d);if(p>
127)break;l[s+d]=p}if(d!==n){d!==0&&(i=i.slice(d)),s=e(s,n,n=d+i.length*3,1)>>>0;let p=O().subarray(s+d,s+n),h=I.encodeInto(i,p);d+=h.written,s=e(s,n,d,1)>>>0}return g=
d,s}function nt(i){let t=a.Qa.get(i);return a.Sa(i),t}var S=new r("utf-8",{ignoreBOM:!0});S.decode();var rt=2146435072,L=0;function ot(i){return L+=i.length,L>=
rt&&(S=new r("utf-8",{ignoreBOM:!0}),S.decode(),L=i.length),S.decode(i)}var I=new o;"encodeInto"in I||(I.encodeInto=function(i,t){let e=I.encode(i);return t.set(
e),{read:i.length,written:e.length}});var g=0,st,ct,a;function it(i,t){return ct=i,a=i.exports,st=t,_=null,T=null,a.Ta(),a}return c={imports:w,start:it,provisionConnection:u,
fetchConnection:f},c}function Q(){return globalThis.TextDecoder??F}function H(){return globalThis.TextEncoder??G}var F=class{decode(o=new Uint8Array){let c="";for(let f=0;f<o.length;){
let u=o[f++],w=u<128?0:u<224?1:u<240?2:3,x=w===0?u:u&63>>w;for(let C=w;C>0;C--)x=x<<6|o[f++]&63;c+=String.fromCodePoint(x)}return c}},G=class{encode(o){let c=[];
for(let f of o){let u=f.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,M(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,M(u>>6),M(u)):
c.push(240|u>>18,M(u>>12),M(u>>6),M(u))}return Uint8Array.from(c)}};function M(r){return 128|r&63}var D=class{broken=!1;#t=new Set;#e;constructor(){this.#e=J(Q(),H())}imports(){let o={};for(let[c,f]of Object.entries(this.#e.imports()))o[c]=K(f,u=>this.#r(u));
return o}start({exports:o},c){if(this.#e.start({exports:K(o,f=>this.#n(f))},c),this.broken)throw new Error("it broke at its start");return this}call(o,c){return new Promise(
(f,u)=>{this.#t.add(u);let w=x=>C=>{this.#t.delete(u),x(C)};Promise.resolve(this.#e[o](...c)).then(w(f),w(u))})}#n(o){return(...c)=>{if(this.broken)return[];try{
return o(...c)}catch(f){return this.#o(f),[]}}}#r(o){return(...c)=>{let f=o(...c);if(this.broken)throw new Error("broken");return f}}#o(o){if(this.broken)return;
this.broken=!0;let c=pt(o);for(let f of this.#t)f(c);this.#t.clear()}};function K(r,o){let c=Object.entries(r).map(([f,u])=>[f,typeof u=="function"?o(u):u]);return Object.
fromEntries(c)}function pt(r){let o={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call star\
ts afresh.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}var P,R,j;function X(){if(R?.broken===!1)return R;if(j!==void 0)return j;try{let r=P??z();return!("then"in r)&&!yt()?ht(r):j=wt(r).finally(()=>j=void 0)}catch(r){
throw Z(r)}}function yt(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ht(r){P=Y(r)?r:new WebAssembly.Module(r);let o=new D;return R=o.start(
new WebAssembly.Instance(P,o.imports()),P)}async function wt(r){try{let o=await r;P=Y(o)?o:await WebAssembly.compile(o);let c=new D;return R=c.start(await WebAssembly.
instantiate(P,c.imports()),P)}catch(o){throw Z(o)}}function Y(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function Z(r){let{name:o="\
Error",message:c=String(r)}=r;return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:o,message:c}}}async function gt(r){try{return await tt("provisionConnection",[r])}catch(o){throw new A(o,Et(o,r))}}async function vt(r,o,c){try{return await tt("fetchConnecti\
on",[r,o,c])}catch(f){throw new A(f)}}async function tt(r,o){let c=X();return("then"in c?await c:c).call(r,o)}function Et({code:r},{signal:o}){return r==="ABORT\
ED"?o?.reason:void 0}
