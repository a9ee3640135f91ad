"use strict";var L=Object.defineProperty;var xe=Object.getOwnPropertyDescriptor;var Ee=Object.getOwnPropertyNames;var ve=Object.prototype.hasOwnProperty;var Ae=(r,o)=>{for(var i in o)L(r,i,{get:o[i],enumerable:!0})},Ce=(r,o,i,a)=>{if(o&&typeof o=="object"||typeof o=="function")for(let u of Ee(o))!ve.call(r,u)&&u!==
i&&L(r,u,{get:()=>o[u],enumerable:!(a=xe(o,u))||a.enumerable});return r};var Pe=r=>Ce(L({},"__esModule",{value:!0}),r);var Ie={};Ae(Ie,{PredefinedConnectionError:()=>E,fetchConnection:()=>De,init:()=>Q,isPredefinedConnectionError:()=>X,provisionConnection:()=>je});module.exports=
Pe(Ie);var E=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&ke(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:a,
cause:u,...p}=o;Object.assign(this,p),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function X(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function V(r){return r instanceof Error||Object(r).code===void 0?N(r):r}function N(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function ke({name:r,message:o,code:i}){let a=new Error(o);return Object.
defineProperties(a,{name:H(r),stack:H(`${r}: ${o}`)}),i===void 0?a:Object.assign(a,{code:i})}function H(r){return{value:r,configurable:!0,writable:!0}}var S;function Q(r){S=r}function Z(){let r=typeof S=="function"?S():S;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Y):Y(r)}function Y(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function ee({TextDecoder:r,TextEncoder:o,kindOf:i,memberOf:a,textOf:u,queueMicrotask:p,setTimeout:w,clearTimeout:A}){let q;function fe(c,e,n){return f.za(c,e,n)}
function de(c){return f.Aa(c)}function le(){return{__proto__:null,a:{__proto__:null,na:function(e,n){return Error(m(e,n))},la:function(e){return!e},ra:function(e){
return typeof e=="function"},oa:function(e){return typeof e=="string"},sa:function(e){return e===void 0},ma:function(e,n){return e===n},pa:function(e,n){let t=n,
s=typeof t=="number"?t:void 0;h().setFloat64((e>>>0)+8,g(s)?0:s,!0),h().setInt32((e>>>0)+0,!g(s),!0)},qa:function(e,n){let t=n,s=typeof t=="string"?t:void 0;var l=g(
s)?0:W(s,f.Fa,f.Ga),d=C;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ka:function(e,n){throw new Error(m(e,n))},ta:function(e){e._wbg_cb_unref()},o:function(e){
e.abort()},j:function(e){return e.aborted},g:function(){return y(function(e,n,t,s){e.addEventListener(m(n,t),s)},arguments)},q:function(e,n){return Object.assign(
e,n)},V:function(){return y(function(e,n){return e.call(n)},arguments)},l:function(){return y(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return y(
function(e,n,t,s){return e.call(n,t,s)},arguments)},aa:function(e,n){return e.charAt(n>>>0)},H:function(e){A(e)},r:function(e,n,t){let s=encodeURIComponent(m(n,
t)),l=W(s,f.Fa,f.Ga),d=C;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},y:function(){return y(function(e){return Object.entries(e)},arguments)},e:function(){
return y(function(e,n,t){return fetch(m(e,n),t)},arguments)},J:function(e,n){return e[n>>>0]},L:function(e,n){return e[n>>>0]},G:function(e,n){let t=n.href,s=W(
t,f.Fa,f.Ga),l=C;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>0)+0,s,!0)},Z:function(e,n){return Object.is(e,n)},a:function(e){return Object.keys(e)},B:function(e){
return i(e)},M:function(e){return e.length},$:function(e){return e.length},C:function(e,n,t){return a(e,m(n,t))},N:function(){return y(function(){return new Headers},
arguments)},S:function(){return new Array},W:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(e,n){
try{var t={a:e,b:n},s=(d,b)=>{let _=t.a;t.a=0;try{return z(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},_:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},s=(d,b)=>{let _=t.a;t.a=0;try{return z(_,t.b,d,b)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},X:function(){return Date.now()},E:function(){
return performance.now()},T:function(e,n){return Array.of(e,n)},D:function(){return y(function(e){return JSON.parse(e)},arguments)},F:function(){return y(function(e,n){
return new URL(m(e,n))},arguments)},da:function(){return y(function(e,n){return JSON.parse(m(e,n))},arguments)},Y:function(e,n){return Date.parse(m(e,n))},R:function(e){
return e.queueMicrotask},U:function(e){p(e)},ca:function(e){return Promise.race(e)},fa:function(){return Math.random()},I:function(){return y(function(e,n,t,s){
e.removeEventListener(m(n,t),s)},arguments)},Q:function(e){return Promise.resolve(e)},f:function(e,n,t){return w(e,n,t)},p:function(e,n,t){return e.set(n,t)},O:function(){
return y(function(e,n,t,s,l){e.set(m(n,t),m(s,l))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},K:function(e,n,t){e[n]=t},z:function(e,n,t,s){
return Reflect.set(e,m(n,t),s)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){e.redirect=m(n,t)},x:function(e,n){e.signal=n},
n:function(e){return e.signal},ga:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:k(e)},ia:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:k(e)},ha:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:k(e)},ja:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:k(e)},
ea:function(){return y(function(e){return JSON.stringify(e)},arguments)},A:function(e,n,t,s){let l=u(n,m(t,s));var d=g(l)?0:W(l,f.Fa,f.Ga),b=C;h().setInt32((e>>>
0)+4,b,!0),h().setInt32((e>>>0)+0,d,!0)},i:function(){return y(function(e){return e.text()},arguments)},b:function(e,n,t){return e.then(n,t)},P:function(e,n){return e.
then(n)},ba:function(e){return e.trimStart()},va:function(e,n){return be(e,n,me)},wa:function(e){return e},xa:function(e,n){return m(e,n)},ua:function(){let e=f.
Ka;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function me(c,e,n){let t=f.Ea(c,e,n);if(t[1])throw ye(t[0])}function z(c,e,n,t){
f.Da(c,e,n,t)}function k(c){let e=f.Ja();return f.Ka.set(e,c),e}var K=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
c=>f.La(c.a,c.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.ya.buffer)&&(x=new DataView(f.ya.buffer)),
x}function m(c,e){return c=c>>>0,_e(D().subarray(c,c+e))}var O=null;function D(){return(O===null||O.byteLength===0)&&(O=new Uint8Array(f.ya.buffer)),O}function y(c,e){
try{return c.apply(this,e)}catch(n){let t=k(n);return f.Ia(t),f.Ka.get(G)===$&&f.Ma(G),f.Ma(G=f.Ja()),$}}function g(c){return c==null}function be(c,e,n){let t={
a:c,b:e,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return n(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.La(t.a,
t.b),t.a=0,K.unregister(t))},K.register(s,t,t),s}function W(c,e,n){if(n===void 0){let b=T.encode(c),_=e(b.length,1)>>>0;return D().subarray(_,_+b.length).set(b),
C=b.length,_}let t=c.length,s=e(t,1)>>>0,l=D(),d=0;for(;d<t;d++){let b=c.charCodeAt(d);if(b>127)break;l[s+d]=b}if(d!==t){d!==0&&(c=c.slice(d)),s=n(s,t,t=d+c.length*
3,1)>>>0;let b=D().subarray(s+d,s+t),_=T.encodeInto(c,b);d+=_.written,s=n(s,t,d,1)>>>0}return C=d,s}function ye(c){let e=f.Ka.get(c);return f.Ma(c),e}var I=new r(
"utf-8",{ignoreBOM:!0});I.decode();var pe=2146435072,F=0;function _e(c){return F+=c.length,F>=pe&&(I=new r("utf-8",{ignoreBOM:!0}),I.decode(),F=c.length),I.decode(
c)}var T=new o;"encodeInto"in T||(T.encodeInto=function(c,e){let n=T.encode(c);return e.set(n),{read:c.length,written:n.length}});var C=0,he,ge,f;function we(c,e){
return ge=c,f=c.exports,he=e,x=null,O=null,f.Na(),f}var $={},G=0;return q={imports:le,start:we,provisionConnection:de,fetchConnection:fe},q}function ne(){return globalThis.TextDecoder??U}function te(){return globalThis.TextEncoder??J}var U=class{decode(o=new Uint8Array){let i="";for(let a=0;a<o.length;){
let u=o[a++],p=u<128?0:u<224?1:u<240?2:3,w=p===0?u:u&63>>p;for(let A=p;A>0;A--)w=w<<6|o[a++]&63;i+=String.fromCodePoint(w)}return i}},J=class{encode(o){let i=[];
for(let a of o){let u=a.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,P(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,P(u>>6),P(u)):
i.push(240|u>>18,P(u>>12),P(u>>6),P(u))}return Uint8Array.from(i)}};function P(r){return 128|r&63}function M(r,o){try{return r?.[o]}catch{return}}function re(r,o){let i=M(r,o);return typeof i=="string"?i:void 0}function oe(r){if(r===null)return 1;let o=["und\
efined",,"string","boolean","number","function"].indexOf(typeof r);if(o>=0)return o;try{return Array.isArray(r)?6:Object.prototype.toString.call(r)==="[object O\
bject]"?7:-1}catch{return-1}}var j=class{broken=!1;#e=new Set;#n=new Set;#t=ee({TextDecoder:ne(),TextEncoder:te(),kindOf:oe,memberOf:M,textOf:re,queueMicrotask:o=>{Promise.resolve().then(o)},
setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[i,a]of Object.
entries(this.#t.imports()))o[i]=ie(a,u=>this.#o(u));return o}start({exports:o},i){if(this.#t.start({exports:ie(o,a=>this.#r(a))},i),this.broken)throw new Error(
"it broke at its start");return this}call(o,i){return new Promise((a,u)=>{this.#e.add(u);let p=w=>A=>{this.#e.delete(u),w(A)};Promise.resolve(this.#t[o](...i)).
then(p(a),p(u))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(a){return this.#i(a),[]}}}#o(o){let i=a=>{if(this.broken)throw new Error(
"broken");return a};return o.length===1?a=>i(o(a)):o.length===2?(a,u)=>i(o(a,u)):o.length===3?(a,u,p)=>i(o(a,u,p)):(...a)=>i(o(...a))}#i(o){if(this.broken)return;
this.broken=!0;let i=N(o);for(let a of this.#e)a(i);for(let a of this.#n)clearTimeout(a)}};function ie(r,o){let i=Object.entries(r).map(([a,u])=>[a,typeof u=="f\
unction"?o(u):u]);return Object.fromEntries(i)}var v,B,R;function ce(){if(B?.broken===!1)return B;if(R!==void 0)return R;try{let r=v??Z();return!("then"in r)&&!Oe()?Te(r):R=Me(r).finally(()=>R=void 0)}catch(r){
throw ue(r)}}function Oe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Te(r){v=se(r)?r:new WebAssembly.Module(r);let o=new j;return B=o.
start(new WebAssembly.Instance(v,o.imports()),v)}async function Me(r){try{let o=await r;v=se(o)?o:await WebAssembly.compile(o);let i=new j;return B=i.start(await WebAssembly.
instantiate(v,i.imports()),v)}catch(o){throw ue(o)}}function se(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ue(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}async function je(r){try{return await ae("provisionConnection",[r])}catch(o){let i=V(o);throw new E(i,We(i,r))}}async function De(r,o,i){try{return await ae("fe\
tchConnection",[r,o,i])}catch(a){throw new E(V(a))}}async function ae(r,o){await void 0;let i=ce();return("then"in i?await i:i).call(r,o)}function We({code:r},o){
return r==="ABORTED"?M(o.signal,"reason"):void 0}
