"use strict";var V=Object.defineProperty;var ve=Object.getOwnPropertyDescriptor;var Oe=Object.getOwnPropertyNames;var Ce=Object.prototype.hasOwnProperty;var ke=(t,o)=>{for(var i in o)V(t,i,{get:o[i],enumerable:!0})},Te=(t,o,i,a)=>{if(o&&typeof o=="object"||typeof o=="function")for(let c of Oe(o))!Ce.call(t,c)&&c!==
i&&V(t,c,{get:()=>o[c],enumerable:!(a=ve(o,c))||a.enumerable});return t};var je=t=>Te(V({},"__esModule",{value:!0}),t);var Ue={};ke(Ue,{PredefinedConnectionError:()=>E,fetchConnection:()=>Ne,init:()=>ne,isPredefinedConnectionError:()=>Z,provisionConnection:()=>Le});module.exports=
je(Ue);var E=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&Me(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:a,
cause:c,...y}=o;Object.assign(this,y),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function Z(t){return t!==null&&typeof t==
"object"&&"name"in t&&t.name==="PredefinedConnectionError"}function U(t){return t instanceof Error||Object(t).code===void 0?G(t):t}function G(t){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return t instanceof
WebAssembly.RuntimeError||t instanceof RangeError?{...o,cause:{name:t.name,message:t.message}}:o}function Me({name:t,message:o,code:i}){let a=new Error(o);return Object.
defineProperties(a,{name:Q(t),stack:Q(`${t}: ${o}`)}),i===void 0?a:Object.assign(a,{code:i})}function Q(t){return{value:t,configurable:!0,writable:!0}}var S;function ne(t){S=t}function te(){let t=typeof S=="function"?S():S;if(t===void 0)throw new Error("call init() first");return"then"in t?t.then(ee):ee(t)}function ee(t){
if(!("arrayBuffer"in t))return t;if(!t.ok)throw new Error(`the server answered ${t.status}`);return t.arrayBuffer()}function re({TextDecoder:t,TextEncoder:o,isolatesRequests:i,kindOf:a,memberOf:c,textOf:y,queueMicrotask:w,setTimeout:P,clearTimeout:me}){let $;function be(s,e,n){
return f.Ba(s,e,n)}function pe(s){return f.Ca(s)}function ye(){return{__proto__:null,a:{__proto__:null,pa:function(e,n){return Error(m(e,n))},na:function(e){return!e},
ta:function(e){return typeof e=="function"},qa:function(e){return typeof e=="string"},ua:function(e){return e===void 0},oa:function(e,n){return e===n},ra:function(e,n){
let r=n,u=typeof r=="number"?r:void 0;h().setFloat64((e>>>0)+8,g(u)?0:u,!0),h().setInt32((e>>>0)+0,!g(u),!0)},sa:function(e,n){let r=n,u=typeof r=="string"?r:void 0;
var l=g(u)?0:D(u,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ma:function(e,n){throw new Error(m(e,n))},va:function(e){e._wbg_cb_unref()},
p:function(e){e.abort()},m:function(e){return e.aborted},i:function(){return b(function(e,n,r,u){e.addEventListener(m(n,r),u)},arguments)},j:function(){return b(
function(e,n){return Object.assign(e,n)},arguments)},Y:function(){return b(function(e,n){return e.call(n)},arguments)},n:function(){return b(function(e,n,r){return e.
call(n,r)},arguments)},o:function(){return b(function(e,n,r,u){return e.call(n,r,u)},arguments)},ca:function(e,n){return e.charAt(n>>>0)},J:function(e){me(e)},r:function(e,n,r){
let u=encodeURIComponent(m(n,r)),l=D(u,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},A:function(){return b(function(e){return Object.
entries(e)},arguments)},f:function(){return b(function(e,n,r){return fetch(m(e,n),r)},arguments)},z:function(){return b(function(e){return Array.from(e)},arguments)},
L:function(e,n){return e[n>>>0]},N:function(e,n){return e[n>>>0]},I:function(e,n){let r=n.href,u=D(r,f.Ha,f.Ia),l=v;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>
0)+0,u,!0)},aa:function(e,n){return Object.is(e,n)},e:function(){return i()},G:function(){return b(function(e){return Object.keys(e)},arguments)},D:function(e){
return a(e)},O:function(e){return e.length},ba:function(e){return e.length},E:function(e,n,r){return c(e,m(n,r))},P:function(){return b(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(e,n){
try{var r={a:e,b:n},u=(d,p)=>{let _=r.a;r.a=0;try{return X(_,r.b,d,p)}finally{r.a=_}};return new Promise(u)}finally{r.a=0}},T:function(){return new Object},b:function(e,n){
try{var r={a:e,b:n},u=(d,p)=>{let _=r.a;r.a=0;try{return X(_,r.b,d,p)}finally{r.a=_}};return new Promise(u)}finally{r.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(e,n){return Array.of(e,n)},F:function(){return b(function(e){return JSON.parse(e)},arguments)},H:function(){return b(function(e,n){
return new URL(m(e,n))},arguments)},fa:function(){return b(function(e,n){return JSON.parse(m(e,n))},arguments)},$:function(e,n){return Date.parse(m(e,n))},U:function(e){
return e.queueMicrotask},X:function(e){w(e)},ea:function(e){return Promise.race(e)},ha:function(){return Math.random()},K:function(){return b(function(e,n,r,u){
e.removeEventListener(m(n,r),u)},arguments)},S:function(e){return Promise.resolve(e)},h:function(e,n,r){return P(e,n,r)},q:function(e,n,r){return e.set(n,r)},Q:function(){
return b(function(e,n,r,u,l){e.set(m(n,r),m(u,l))},arguments)},t:function(e,n){e.body=n},k:function(e,n,r){e[n>>>0]=r},M:function(e,n,r){e[n]=r},B:function(e,n,r,u){
return Reflect.set(e,m(n,r),u)},w:function(e,n){e.headers=n},u:function(e,n,r){e.method=m(n,r)},v:function(e,n,r){e.redirect=m(n,r)},y:function(e,n){e.signal=n},
x:function(e){return e.signal},ia:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:C(e)},ka:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:C(e)},ja:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:C(e)},la:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:C(e)},
ga:function(){return b(function(e){return JSON.stringify(e)},arguments)},C:function(e,n,r,u){let l=y(n,m(r,u));var d=g(l)?0:D(l,f.Ha,f.Ia),p=v;h().setInt32((e>>>
0)+4,p,!0),h().setInt32((e>>>0)+0,d,!0)},l:function(){return b(function(e){return e.text()},arguments)},a:function(e,n,r){return e.then(n,r)},R:function(e,n){return e.
then(n)},da:function(e){return e.trimStart()},xa:function(e,n){return he(e,n,_e)},ya:function(e){return e},za:function(e,n){return m(e,n)},wa:function(){let e=f.
Ma;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function _e(s,e,n){let r=f.Ga(s,e,n);if(r[1])throw ge(r[0])}function X(s,e,n,r){
f.Fa(s,e,n,r)}function C(s){let e=f.La();return f.Ma.set(e,s),e}var Y=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>f.Na(s.a,s.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(s,e){return s=s>>>0,xe(W().subarray(s,s+e))}var k=null;function W(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(f.Aa.buffer)),k}function b(s,e){
try{return s.apply(this,e)}catch(n){let r=C(n);return f.Ka(r),f.Ma.get(N)===K&&f.Oa(N),f.Oa(N=f.La()),K}}function g(s){return s==null}function he(s,e,n){let r={
a:s,b:e,cnt:1},u=(...l)=>{r.cnt++;let d=r.a;r.a=0;try{return n(d,r.b,...l)}finally{r.a=d,u._wbg_cb_unref()}};return u._wbg_cb_unref=()=>{--r.cnt===0&&(f.Na(r.a,
r.b),r.a=0,Y.unregister(r))},Y.register(u,r,r),u}function D(s,e,n){if(n===void 0){let p=T.encode(s),_=e(p.length,1)>>>0;return W().subarray(_,_+p.length).set(p),
v=p.length,_}let r=s.length,u=e(r,1)>>>0,l=W(),d=0;for(;d<r;d++){let p=s.charCodeAt(d);if(p>127)break;l[u+d]=p}if(d!==r){d!==0&&(s=s.slice(d)),u=n(u,r,r=d+s.length*
3,1)>>>0;let p=W().subarray(u+d,u+r),_=T.encodeInto(s,p);d+=_.written,u=n(u,r,d,1)>>>0}return v=d,u}function ge(s){let e=f.Ma.get(s);return f.Oa(s),e}var I=new t(
"utf-8",{ignoreBOM:!0});I.decode();var we=2146435072,L=0;function xe(s){return L+=s.length,L>=we&&(I=new t("utf-8",{ignoreBOM:!0}),I.decode(),L=s.length),I.decode(
s)}var T=new o;"encodeInto"in T||(T.encodeInto=function(s,e){let n=T.encode(s);return e.set(n),{read:s.length,written:n.length}});var v=0,Ee,Ae,f;function Pe(s,e){
return Ae=s,f=s.exports,Ee=e,x=null,k=null,f.Pa(),f}var K={},N=0;return $={imports:ye,start:Pe,provisionConnection:pe,fetchConnection:be},$}function oe(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function ie(){return globalThis.TextDecoder??J}function ce(){return globalThis.TextEncoder??q}var J=class{decode(o=new Uint8Array){let i="";for(let a=0;a<o.length;){
let c=o[a++],y=c<128?0:c<224?1:c<240?2:3,w=y===0?c:c&63>>y;for(let P=y;P>0;P--)w=w<<6|o[a++]&63;i+=String.fromCodePoint(w)}return i}},q=class{encode(o){let i=[];
for(let a of o){let c=a.codePointAt(0);c<128?i.push(c):c<2048?i.push(192|c>>6,O(c)):c>=55296&&c<57344?i.push(239,191,189):c<65536?i.push(224|c>>12,O(c>>6),O(c)):
i.push(240|c>>18,O(c>>12),O(c>>6),O(c))}return Uint8Array.from(i)}};function O(t){return 128|t&63}function j(t,o){try{return t?.[o]}catch{return}}function se(t,o){let i=j(t,o);return typeof i=="string"?i:void 0}function R(t){if(t===null)return 1;let o=["unde\
fined",,"string","boolean","number","function"].indexOf(typeof t);if(o>=0)return o;try{return Array.isArray(t)?6:Object.prototype.toString.call(t)==="[object Ob\
ject]"?7:-1}catch{return-1}}var M=class{broken=!1;#e=new Set;#n=new Set;#t=re({TextDecoder:ie(),TextEncoder:ce(),isolatesRequests:oe,kindOf:R,memberOf:j,textOf:se,queueMicrotask:o=>{Promise.
resolve().then(o)},setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};
for(let[i,a]of Object.entries(this.#t.imports()))o[i]=ue(a,c=>this.#o(c));return o}start({exports:o},i){if(this.#t.start({exports:ue(o,a=>this.#r(a))},i),this.broken)
throw new Error("it broke at its start");return this}call(o,i){return new Promise((a,c)=>{this.#e.add(c);let y=w=>P=>{this.#e.delete(c),w(P)};Promise.resolve(this.#t[o](
...i)).then(y(a),y(c))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(a){return this.#i(a),[]}}}#o(o){let i=a=>{if(this.broken)throw new Error(
"broken");return a};return o.length===1?a=>i(o(a)):o.length===2?(a,c)=>i(o(a,c)):o.length===3?(a,c,y)=>i(o(a,c,y)):(...a)=>i(o(...a))}#i(o){if(this.broken)return;
this.broken=!0;let i=G(o);for(let a of this.#e)a(i);for(let a of this.#n)clearTimeout(a)}};function ue(t,o){let i=Object.entries(t).map(([a,c])=>[a,typeof c=="f\
unction"?o(c):c]);return Object.fromEntries(i)}var A,F,B;function ae(){if(F?.broken===!1)return F;if(B!==void 0)return B;try{let t=A??te();return!("then"in t)&&!We()?De(t):B=Ie(t).finally(()=>B=void 0)}catch(t){
throw de(t)}}function We(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function De(t){A=fe(t)?t:new WebAssembly.Module(t);let o=new M;return F=o.
start(new WebAssembly.Instance(A,o.imports()),A)}async function Ie(t){try{let o=await t;A=fe(o)?o:await WebAssembly.compile(o);let i=new M;return F=i.start(await WebAssembly.
instantiate(A,i.imports()),A)}catch(o){throw de(o)}}function fe(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function de(t){let{name:o="\
Error",message:i=String(t)}=Object(t);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}function z(t){try{return H(t,0)}catch{return t}}var Se=6,Re=7,Be=70;function H(t,o){if(o>Be)throw new RangeError("too deep");let i=R(t);if(i===Se)return t.map(c=>H(
c,o+1));if(i!==Re||!Fe(t))return t;let a=Object.entries(t);return o>0&&a.some(([,c])=>typeof c=="function")?t:Object.fromEntries(a.map(([c,y])=>[c,H(y,o+1)]))}function Fe(t){
let o=Object.getPrototypeOf(t);return o===null||Object.getPrototypeOf(o)===null}async function Le(t){try{return await le("provisionConnection",[z(t)])}catch(o){let i=U(o);throw new E(i,Ve(i,t))}}async function Ne(t,o,i){try{return await le(
"fetchConnection",[t,o,z(i)])}catch(a){throw new E(U(a))}}async function le(t,o){await void 0;let i=ae();return("then"in i?await i:i).call(t,o)}function Ve({code:t},o){
return t==="ABORTED"?j(o.signal,"reason"):void 0}
