"use strict";var V=Object.defineProperty;var Ce=Object.getOwnPropertyDescriptor;var ke=Object.getOwnPropertyNames;var Te=Object.prototype.hasOwnProperty;var je=(t,o)=>{for(var i in o)V(t,i,{get:o[i],enumerable:!0})},Me=(t,o,i,s)=>{if(o&&typeof o=="object"||typeof o=="function")for(let c of ke(o))!Te.call(t,c)&&c!==
i&&V(t,c,{get:()=>o[c],enumerable:!(s=Ce(o,c))||s.enumerable});return t};var We=t=>Me(V({},"__esModule",{value:!0}),t);var Ue={};je(Ue,{PredefinedConnectionError:()=>A,fetchConnection:()=>Ne,init:()=>re,isPredefinedConnectionError:()=>ne,provisionConnection:()=>Le});module.exports=
We(Ue);var A=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&De(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:s,
cause:c,...y}=o;Object.assign(this,y),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function ne(t){return t!==null&&typeof t==
"object"&&"name"in t&&t.name==="PredefinedConnectionError"}function U(t){return t instanceof Error||Object(t).code===void 0?G(t):t}function G(t){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return t instanceof
WebAssembly.RuntimeError||t instanceof RangeError?{...o,cause:{name:t.name,message:t.message}}:o}function De({name:t,message:o,code:i}){let s=new Error(o);return Object.
defineProperties(s,{name:ee(t),stack:ee(`${t}: ${o}`)}),i===void 0?s:Object.assign(s,{code:i})}function ee(t){return{value:t,configurable:!0,writable:!0}}var S;function re(t){S=t}function oe(){let t=typeof S=="function"?S():S;if(t===void 0)throw new Error("call init() first");return"then"in t?t.then(te):te(t)}function te(t){
if(!("arrayBuffer"in t))return t;if(!t.ok)throw new Error(`the server answered ${t.status}`);return t.arrayBuffer()}function ie({TextDecoder:t,TextEncoder:o,isolatesRequests:i,kindOf:s,memberOf:c,textOf:y,queueMicrotask:w,setTimeout:v,clearTimeout:pe}){let X;function ye(u,e,n){
return f.Ba(u,e,n)}function _e(u){return f.Ca(u)}function he(){return{__proto__:null,a:{__proto__:null,pa:function(e,n){return Error(m(e,n))},na:function(e){return!e},
ta:function(e){return typeof e=="function"},qa:function(e){return typeof e=="string"},ua:function(e){return e===void 0},oa:function(e,n){return e===n},ra:function(e,n){
let r=n,a=typeof r=="number"?r:void 0;h().setFloat64((e>>>0)+8,g(a)?0:a,!0),h().setInt32((e>>>0)+0,!g(a),!0)},sa:function(e,n){let r=n,a=typeof r=="string"?r:void 0;
var l=g(a)?0:D(a,f.Ha,f.Ia),d=P;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ma:function(e,n){throw new Error(m(e,n))},va:function(e){e._wbg_cb_unref()},
p:function(e){e.abort()},m:function(e){return e.aborted},i:function(){return b(function(e,n,r,a){e.addEventListener(m(n,r),a)},arguments)},j:function(){return b(
function(e,n){return Object.assign(e,n)},arguments)},Y:function(){return b(function(e,n){return e.call(n)},arguments)},n:function(){return b(function(e,n,r){return e.
call(n,r)},arguments)},o:function(){return b(function(e,n,r,a){return e.call(n,r,a)},arguments)},ca:function(e,n){return e.charAt(n>>>0)},J:function(e){pe(e)},r:function(e,n,r){
let a=encodeURIComponent(m(n,r)),l=D(a,f.Ha,f.Ia),d=P;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},A:function(){return b(function(e){return Object.
entries(e)},arguments)},f:function(){return b(function(e,n,r){return fetch(m(e,n),r)},arguments)},z:function(){return b(function(e){return Array.from(e)},arguments)},
L:function(e,n){return e[n>>>0]},N:function(e,n){return e[n>>>0]},I:function(e,n){let r=n.href,a=D(r,f.Ha,f.Ia),l=P;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>
0)+0,a,!0)},aa:function(e,n){return Object.is(e,n)},e:function(){return i()},G:function(){return b(function(e){return Object.keys(e)},arguments)},D:function(e){
return s(e)},O:function(e){return e.length},ba:function(e){return e.length},E:function(e,n,r){return c(e,m(n,r))},P:function(){return b(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(e,n){
try{var r={a:e,b:n},a=(d,p)=>{let _=r.a;r.a=0;try{return K(_,r.b,d,p)}finally{r.a=_}};return new Promise(a)}finally{r.a=0}},T:function(){return new Object},b:function(e,n){
try{var r={a:e,b:n},a=(d,p)=>{let _=r.a;r.a=0;try{return K(_,r.b,d,p)}finally{r.a=_}};return new Promise(a)}finally{r.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(e,n){return Array.of(e,n)},F:function(){return b(function(e){return JSON.parse(e)},arguments)},H:function(){return b(function(e,n){
return new URL(m(e,n))},arguments)},fa:function(){return b(function(e,n){return JSON.parse(m(e,n))},arguments)},$:function(e,n){return Date.parse(m(e,n))},U:function(e){
return e.queueMicrotask},X:function(e){w(e)},ea:function(e){return Promise.race(e)},ha:function(){return Math.random()},K:function(){return b(function(e,n,r,a){
e.removeEventListener(m(n,r),a)},arguments)},S:function(e){return Promise.resolve(e)},h:function(e,n,r){return v(e,n,r)},q:function(e,n,r){return e.set(n,r)},Q:function(){
return b(function(e,n,r,a,l){e.set(m(n,r),m(a,l))},arguments)},t:function(e,n){e.body=n},k:function(e,n,r){e[n>>>0]=r},M:function(e,n,r){e[n]=r},B:function(e,n,r,a){
return Reflect.set(e,m(n,r),a)},w:function(e,n){e.headers=n},u:function(e,n,r){e.method=m(n,r)},v:function(e,n,r){e.redirect=m(n,r)},y:function(e,n){e.signal=n},
x:function(e){return e.signal},ia:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:C(e)},ka:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:C(e)},ja:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:C(e)},la:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:C(e)},
ga:function(){return b(function(e){return JSON.stringify(e)},arguments)},C:function(e,n,r,a){let l=y(n,m(r,a));var d=g(l)?0:D(l,f.Ha,f.Ia),p=P;h().setInt32((e>>>
0)+4,p,!0),h().setInt32((e>>>0)+0,d,!0)},l:function(){return b(function(e){return e.text()},arguments)},a:function(e,n,r){return e.then(n,r)},R:function(e,n){return e.
then(n)},da:function(e){return e.trimStart()},xa:function(e,n){return we(e,n,ge)},ya:function(e){return e},za:function(e,n){return m(e,n)},wa:function(){let e=f.
Ma;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ge(u,e,n){let r=f.Ga(u,e,n);if(r[1])throw xe(r[0])}function K(u,e,n,r){
f.Fa(u,e,n,r)}function C(u){let e=f.La();return f.Ma.set(e,u),e}var Q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
u=>f.Na(u.a,u.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(u,e){return u=u>>>0,Ee(W().subarray(u,u+e))}var k=null;function W(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(f.Aa.buffer)),k}function b(u,e){
try{return u.apply(this,e)}catch(n){let r=C(n);return f.Ka(r),f.Ma.get(N)===Z&&f.Oa(N),f.Oa(N=f.La()),Z}}function g(u){return u==null}function we(u,e,n){let r={
a:u,b:e,cnt:1},a=(...l)=>{r.cnt++;let d=r.a;r.a=0;try{return n(d,r.b,...l)}finally{r.a=d,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--r.cnt===0&&(f.Na(r.a,
r.b),r.a=0,Q.unregister(r))},Q.register(a,r,r),a}function D(u,e,n){if(n===void 0){let p=T.encode(u),_=e(p.length,1)>>>0;return W().subarray(_,_+p.length).set(p),
P=p.length,_}let r=u.length,a=e(r,1)>>>0,l=W(),d=0;for(;d<r;d++){let p=u.charCodeAt(d);if(p>127)break;l[a+d]=p}if(d!==r){d!==0&&(u=u.slice(d)),a=n(a,r,r=d+u.length*
3,1)>>>0;let p=W().subarray(a+d,a+r),_=T.encodeInto(u,p);d+=_.written,a=n(a,r,d,1)>>>0}return P=d,a}function xe(u){let e=f.Ma.get(u);return f.Oa(u),e}var I=new t(
"utf-8",{ignoreBOM:!0});I.decode();var Ae=2146435072,L=0;function Ee(u){return L+=u.length,L>=Ae&&(I=new t("utf-8",{ignoreBOM:!0}),I.decode(),L=u.length),I.decode(
u)}var T=new o;"encodeInto"in T||(T.encodeInto=function(u,e){let n=T.encode(u);return e.set(n),{read:u.length,written:n.length}});var P=0,ve,Pe,f;function Oe(u,e){
return Pe=u,f=u.exports,ve=e,x=null,k=null,f.Pa(),f}var Z={},N=0;return X={imports:he,start:Oe,provisionConnection:_e,fetchConnection:ye},X}function ce(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function se(){return globalThis.TextDecoder??J}function ue(){return globalThis.TextEncoder??q}var J=class{decode(o=new Uint8Array){let i="";for(let s=0;s<o.length;){
let c=o[s++],y=c<128?0:c<224?1:c<240?2:3,w=y===0?c:c&63>>y;for(let v=y;v>0;v--)w=w<<6|o[s++]&63;i+=String.fromCodePoint(w)}return i}},q=class{encode(o){let i=[];
for(let s of o){let c=s.codePointAt(0);c<128?i.push(c):c<2048?i.push(192|c>>6,O(c)):c>=55296&&c<57344?i.push(239,191,189):c<65536?i.push(224|c>>12,O(c>>6),O(c)):
i.push(240|c>>18,O(c>>12),O(c>>6),O(c))}return Uint8Array.from(i)}};function O(t){return 128|t&63}function j(t,o){try{return t?.[o]}catch{return}}function ae(t,o){let i=j(t,o);return typeof i=="string"?i:void 0}var H=6,z=7;function R(t){if(t===null)return 1;
let o=["undefined",,"string","boolean","number","function"].indexOf(typeof t);if(o>=0)return o;try{return Array.isArray(t)?H:Object.prototype.toString.call(t)===
"[object Object]"?z:-1}catch{return-1}}var M=class{broken=!1;#e=new Set;#n=new Set;#t=ie({TextDecoder:se(),TextEncoder:ue(),isolatesRequests:ce,kindOf:R,memberOf:j,textOf:ae,queueMicrotask:o=>{Promise.
resolve().then(o)},setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};
for(let[i,s]of Object.entries(this.#t.imports()))o[i]=fe(s,c=>this.#o(c));return o}start({exports:o},i){if(this.#t.start({exports:fe(o,s=>this.#r(s))},i),this.broken)
throw new Error("it broke at its start");return this}call(o,i){return new Promise((s,c)=>{this.#e.add(c);let y=w=>v=>{this.#e.delete(c),w(v)};Promise.resolve(this.#t[o](
...i)).then(y(s),y(c))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(s){return this.#i(s),[]}}}#o(o){let i=s=>{if(this.broken)throw new Error(
"broken");return s};return o.length===1?s=>i(o(s)):o.length===2?(s,c)=>i(o(s,c)):o.length===3?(s,c,y)=>i(o(s,c,y)):(...s)=>i(o(...s))}#i(o){if(this.broken)return;
this.broken=!0;let i=G(o);for(let s of this.#e)s(i);for(let s of this.#n)clearTimeout(s)}};function fe(t,o){let i=Object.entries(t).map(([s,c])=>[s,typeof c=="f\
unction"?o(c):c]);return Object.fromEntries(i)}var E,F,B;function de(){if(F?.broken===!1)return F;if(B!==void 0)return B;try{let t=E??oe();return!("then"in t)&&!Ie()?Se(t):B=Re(t).finally(()=>B=void 0)}catch(t){
throw me(t)}}function Ie(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Se(t){E=le(t)?t:new WebAssembly.Module(t);let o=new M;return F=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function Re(t){try{let o=await t;E=le(o)?o:await WebAssembly.compile(o);let i=new M;return F=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(o){throw me(o)}}function le(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function me(t){let{name:o="\
Error",message:i=String(t)}=Object(t);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}function Y(t){try{return $(t,0)}catch{return t}}var Be=70;function $(t,o){if(o>Be)throw new RangeError("too deep");let i=R(t);if(i===H)return t.map(c=>$(c,o+1));
if(i!==z||!Fe(t))return t;let s=Object.entries(t);return o>0&&s.some(([,c])=>typeof c=="function")?t:Object.fromEntries(s.map(([c,y])=>[c,$(y,o+1)]))}function Fe(t){
let o=Object.getPrototypeOf(t);return o===null||Object.getPrototypeOf(o)===null}async function Le(t){let o=Y(t);try{return await be("provisionConnection",[o])}catch(i){let s=U(i);throw new A(s,Ve(s,o))}}async function Ne(t,o,i){try{return await be(
"fetchConnection",[t,o,Y(i)])}catch(s){throw new A(U(s))}}async function be(t,o){await void 0;let i=de();return("then"in i?await i:i).call(t,o)}function Ve({code:t},o){
return t==="ABORTED"?j(o.signal,"reason"):void 0}
