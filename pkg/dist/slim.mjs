var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,c=o.cause&&be(o.cause)){super(o.message,c===void 0?void 0:{cause:c});let{message:f,
cause:u,..._}=o;Object.assign(this,_),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function de(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function N(r){return r instanceof Error||Object(r).code===void 0?U(r):r}function U(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function be({name:r,message:o,code:c}){let f=new Error(o);return Object.
defineProperties(f,{name:z(r),stack:z(`${r}: ${o}`)}),c===void 0?f:Object.assign(f,{code:c})}function z(r){return{value:r,configurable:!0,writable:!0}}var I;function me(r){I=r}function H(){let r=typeof I=="function"?I():I;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then($):$(r)}function $(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function Q({TextDecoder:r,TextEncoder:o,queueMicrotask:c,setTimeout:f,clearTimeout:u}){let _;function v(i,e,n){return a.Ga(i,e,n)}function A(i){return a.Ha(i)}function re(){
return{__proto__:null,a:{__proto__:null,sa:function(e,n){return Error(b(e,n))},xa:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return w(t)?16777215:t?1:0},
ya:function(e){return typeof e=="function"},qa:function(e){return e===null},ta:function(e){let n=e;return typeof n=="object"&&n!==null},ua:function(e){return typeof e==
"string"},za:function(e){return e===void 0},ra:function(e,n){return e===n},va:function(e,n){let t=n,s=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,w(s)?
0:s,!0),p().setInt32((e>>>0)+0,!w(s),!0)},wa:function(e,n){let t=n,s=typeof t=="string"?t:void 0;var d=w(s)?0:C(s,a.Ma,a.Na),l=g;p().setInt32((e>>>0)+4,l,!0),p().
setInt32((e>>>0)+0,d,!0)},pa:function(e,n){throw new Error(b(e,n))},Aa:function(e){e._wbg_cb_unref()},o:function(e){e.abort()},j:function(e){return e.aborted},g:function(){
return m(function(e,n,t,s){e.addEventListener(b(n,t),s)},arguments)},q:function(e,n){return Object.assign(e,n)},_:function(){return m(function(e,n){return e.call(
n)},arguments)},y:function(e,n){let t=Object.prototype.toString.call(n),s=C(t,a.Ma,a.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},l:function(){
return m(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return m(function(e,n,t,s){return e.call(n,t,s)},arguments)},fa:function(e,n){return e.charAt(
n>>>0)},G:function(e){u(e)},r:function(e,n,t){let s=encodeURIComponent(b(n,t)),d=C(s,a.Ma,a.Na),l=g;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,d,!0)},z:function(){
return m(function(e){return Object.entries(e)},arguments)},e:function(){return m(function(e,n,t){return fetch(b(e,n),t)},arguments)},R:function(){return m(function(e,n,t,s){
let d=n.get(b(t,s));var l=w(d)?0:C(d,a.Ma,a.Na),y=g;p().setInt32((e>>>0)+4,y,!0),p().setInt32((e>>>0)+0,l,!0)},arguments)},B:function(){return m(function(e,n,t){
return Reflect.get(e,b(n,t))},arguments)},I:function(e,n){return e[n>>>0]},K:function(e,n){return e[n>>>0]},Q:function(e){return e.headers},F:function(e,n){let t=n.
href,s=C(t,a.Ma,a.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},X:function(e){return Array.isArray(e)},ca:function(e,n){return Object.is(e,
n)},a:function(e){return Object.keys(e)},L:function(e){return e.length},ea:function(e){return e.length},M:function(){return m(function(){return new Headers},arguments)},
W:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},c:function(e,n){try{var t={
a:e,b:n},s=(l,y)=>{let h=t.a;t.a=0;try{return G(h,t.b,l,y)}finally{t.a=h}};return new Promise(s)}finally{t.a=0}},da:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},s=(l,y)=>{let h=t.a;t.a=0;try{return G(h,t.b,l,y)}finally{t.a=h}};return new Promise(s)}finally{t.a=0}},aa:function(){return Date.now()},D:function(){
return performance.now()},Y:function(e,n){return Array.of(e,n)},C:function(){return m(function(e){return JSON.parse(e)},arguments)},E:function(){return m(function(e,n){
return new URL(b(e,n))},arguments)},ia:function(){return m(function(e,n){return JSON.parse(b(e,n))},arguments)},ba:function(e,n){return Date.parse(b(e,n))},V:function(e){
return e.queueMicrotask},Z:function(e){c(e)},ha:function(e){return Promise.race(e)},ka:function(){return Math.random()},O:function(e){return e.redirected},H:function(){
return m(function(e,n,t,s){e.removeEventListener(b(n,t),s)},arguments)},U:function(e){return Promise.resolve(e)},f:function(e,n,t){return f(e,n,t)},p:function(e,n,t){
return e.set(n,t)},S:function(){return m(function(e,n,t,s,d){e.set(b(n,t),b(s,d))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},J:function(e,n,t){
e[n]=t},A:function(e,n,t,s){return Reflect.set(e,b(n,t),s)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=b(n,t)},v:function(e,n,t){e.redirect=b(n,t)},
x:function(e,n){e.signal=n},n:function(e){return e.signal},la:function(){let e=typeof globalThis>"u"?void 0:globalThis;return w(e)?0:M(e)},na:function(){let e=typeof global>
"u"?void 0:global;return w(e)?0:M(e)},ma:function(){let e=typeof self>"u"?void 0:self;return w(e)?0:M(e)},oa:function(){let e=typeof window>"u"?void 0:window;return w(
e)?0:M(e)},P:function(e){return e.status},ja:function(){return m(function(e){return JSON.stringify(e)},arguments)},i:function(){return m(function(e){return e.text()},
arguments)},b:function(e,n,t){return e.then(n,t)},T:function(e,n){return e.then(n)},ga:function(e){return e.trimStart()},N:function(e,n){let t=n.url,s=C(t,a.Ma,
a.Na),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,s,!0)},Ca:function(e,n){return ce(e,n,oe)},Da:function(e){return e},Ea:function(e,n){return b(e,n)},
Ba:function(){let e=a.Ra;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function oe(i,e,n){let t=a.La(i,e,n);if(t[1])throw se(
t[0])}function G(i,e,n,t){a.Ka(i,e,n,t)}function M(i){let e=a.Qa();return a.Ra.set(e,i),e}var J=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(i=>a.Sa(i.a,i.b)),x=null;function p(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==a.Fa.buffer)&&(x=
new DataView(a.Fa.buffer)),x}function b(i,e){return i=i>>>0,ue(D().subarray(i,i+e))}var k=null;function D(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(
a.Fa.buffer)),k}function m(i,e){try{return i.apply(this,e)}catch(n){let t=M(n);return a.Pa(t),a.Ra.get(F)===q&&a.Ta(F),a.Ta(F=a.Qa()),q}}function w(i){return i==
null}function ce(i,e,n){let t={a:i,b:e,cnt:1},s=(...d)=>{t.cnt++;let l=t.a;t.a=0;try{return n(l,t.b,...d)}finally{t.a=l,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--t.cnt===0&&(a.Sa(t.a,t.b),t.a=0,J.unregister(t))},J.register(s,t,t),s}function C(i,e,n){if(n===void 0){let y=O.encode(i),h=e(y.length,1)>>>0;return D().subarray(
h,h+y.length).set(y),g=y.length,h}let t=i.length,s=e(t,1)>>>0,d=D(),l=0;for(;l<t;l++){let y=i.charCodeAt(l);if(y>127)break;d[s+l]=y}if(l!==t){l!==0&&(i=i.slice(
l)),s=n(s,t,t=l+i.length*3,1)>>>0;let y=D().subarray(s+l,s+t),h=O.encodeInto(i,y);l+=h.written,s=n(s,t,l,1)>>>0}return g=l,s}function se(i){let e=a.Ra.get(i);return a.
Ta(i),e}var W=new r("utf-8",{ignoreBOM:!0});W.decode();var ie=2146435072,B=0;function ue(i){return B+=i.length,B>=ie&&(W=new r("utf-8",{ignoreBOM:!0}),W.decode(),
B=i.length),W.decode(i)}var O=new o;"encodeInto"in O||(O.encodeInto=function(i,e){let n=O.encode(i);return e.set(n),{read:i.length,written:n.length}});var g=0,ae,
fe,a;function le(i,e){return fe=i,a=i.exports,ae=e,x=null,k=null,a.Ua(),a}var q={},F=0;return _={imports:re,start:le,provisionConnection:A,fetchConnection:v},_}function K(){return globalThis.TextDecoder??V}function X(){return globalThis.TextEncoder??L}var V=class{decode(o=new Uint8Array){let c="";for(let f=0;f<o.length;){
let u=o[f++],_=u<128?0:u<224?1:u<240?2:3,v=_===0?u:u&63>>_;for(let A=_;A>0;A--)v=v<<6|o[f++]&63;c+=String.fromCodePoint(v)}return c}},L=class{encode(o){let c=[];
for(let f of o){let u=f.codePointAt(0);u<128?c.push(u):u<2048?c.push(192|u>>6,T(u)):u>=55296&&u<57344?c.push(239,191,189):u<65536?c.push(224|u>>12,T(u>>6),T(u)):
c.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(c)}};function T(r){return 128|r&63}var j=class{broken=!1;#e=new Set;#n=new Set;#t=Q({TextDecoder:K(),TextEncoder:X(),queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{let c=setTimeout(
...o);return this.#n.add(c),c},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[c,f]of Object.entries(this.#t.imports()))o[c]=Y(
f,u=>this.#o(u));return o}start({exports:o},c){if(this.#t.start({exports:Y(o,f=>this.#r(f))},c),this.broken)throw new Error("it broke at its start");return this}call(o,c){
return new Promise((f,u)=>{this.#e.add(u);let _=v=>A=>{this.#e.delete(u),v(A)};Promise.resolve(this.#t[o](...c)).then(_(f),_(u))})}#r(o){return(...c)=>{if(this.
broken)return[];try{return o(...c)}catch(f){return this.#c(f),[]}}}#o(o){return(...c)=>{let f=o(...c);if(this.broken)throw new Error("broken");return f}}#c(o){if(this.
broken)return;this.broken=!0;let c=U(o);for(let f of this.#e)f(c);for(let f of this.#n)clearTimeout(f)}};function Y(r,o){let c=Object.entries(r).map(([f,u])=>[f,
typeof u=="function"?o(u):u]);return Object.fromEntries(c)}var E,R,S;function Z(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let r=E??H();return!("then"in r)&&!ye()?pe(r):S=_e(r).finally(()=>S=void 0)}catch(r){
throw ne(r)}}function ye(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function pe(r){E=ee(r)?r:new WebAssembly.Module(r);let o=new j;return R=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function _e(r){try{let o=await r;E=ee(o)?o:await WebAssembly.compile(o);let c=new j;return R=c.start(await WebAssembly.
instantiate(E,c.imports()),E)}catch(o){throw ne(o)}}function ee(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ne(r){let{name:o="\
Error",message:c=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:o,
message:c}}}async function De(r){try{return await te("provisionConnection",[r])}catch(o){let c=N(o);throw new P(c,he(c,r))}}async function We(r,o,c){try{return await te("fe\
tchConnection",[r,o,c])}catch(f){throw new P(N(f))}}async function te(r,o){await void 0;let c=Z();return("then"in c?await c:c).call(r,o)}function he({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}export{P as PredefinedConnectionError,We as fetchConnection,me as init,de as isPredefinedConnectionError,De as provisionConnection};
