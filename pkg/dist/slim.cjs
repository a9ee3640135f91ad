"use strict";var N=Object.defineProperty;var ve=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var Oe=Object.prototype.hasOwnProperty;var ke=(t,o)=>{for(var i in o)N(t,i,{get:o[i],enumerable:!0})},Te=(t,o,i,c)=>{if(o&&typeof o=="object"||typeof o=="function")for(let s of Ce(o))!Oe.call(t,s)&&s!==
i&&N(t,s,{get:()=>o[s],enumerable:!(c=ve(o,s))||c.enumerable});return t};var je=t=>Te(N({},"__esModule",{value:!0}),t);var Ne={};ke(Ne,{PredefinedConnectionError:()=>A,fetchConnection:()=>Fe,init:()=>ee,isPredefinedConnectionError:()=>Q,provisionConnection:()=>Be});module.exports=
je(Ne);var A=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&Me(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:c,
cause:s,...p}=o;Object.assign(this,p),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function Q(t){return t!==null&&typeof t==
"object"&&"name"in t&&t.name==="PredefinedConnectionError"}function V(t){return t instanceof Error||Object(t).code===void 0?U(t):t}function U(t){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return t instanceof
WebAssembly.RuntimeError||t instanceof RangeError?{...o,cause:{name:t.name,message:t.message}}:o}function Me({name:t,message:o,code:i}){let c=new Error(o);return Object.
defineProperties(c,{name:Y(t),stack:Y(`${t}: ${o}`)}),i===void 0?c:Object.assign(c,{code:i})}function Y(t){return{value:t,configurable:!0,writable:!0}}var S;function ee(t){S=t}function ne(){let t=typeof S=="function"?S():S;if(t===void 0)throw new Error("call init() first");return"then"in t?t.then(Z):Z(t)}function Z(t){
if(!("arrayBuffer"in t))return t;if(!t.ok)throw new Error(`the server answered ${t.status}`);return t.arrayBuffer()}function te({TextDecoder:t,TextEncoder:o,isolatesRequests:i,kindOf:c,memberOf:s,textOf:p,queueMicrotask:w,setTimeout:P,clearTimeout:me}){let z;function be(u,e,n){
return f.Ba(u,e,n)}function ye(u){return f.Ca(u)}function pe(){return{__proto__:null,a:{__proto__:null,pa:function(e,n){return Error(m(e,n))},na:function(e){return!e},
ta:function(e){return typeof e=="function"},qa:function(e){return typeof e=="string"},ua:function(e){return e===void 0},oa:function(e,n){return e===n},ra:function(e,n){
let r=n,a=typeof r=="number"?r:void 0;h().setFloat64((e>>>0)+8,g(a)?0:a,!0),h().setInt32((e>>>0)+0,!g(a),!0)},sa:function(e,n){let r=n,a=typeof r=="string"?r:void 0;
var l=g(a)?0:D(a,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ma:function(e,n){throw new Error(m(e,n))},va:function(e){e._wbg_cb_unref()},
p:function(e){e.abort()},m:function(e){return e.aborted},i:function(){return b(function(e,n,r,a){e.addEventListener(m(n,r),a)},arguments)},j:function(){return b(
function(e,n){return Object.assign(e,n)},arguments)},Y:function(){return b(function(e,n){return e.call(n)},arguments)},n:function(){return b(function(e,n,r){return e.
call(n,r)},arguments)},o:function(){return b(function(e,n,r,a){return e.call(n,r,a)},arguments)},ca:function(e,n){return e.charAt(n>>>0)},J:function(e){me(e)},r:function(e,n,r){
let a=encodeURIComponent(m(n,r)),l=D(a,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},A:function(){return b(function(e){return Object.
entries(e)},arguments)},f:function(){return b(function(e,n,r){return fetch(m(e,n),r)},arguments)},z:function(){return b(function(e){return Array.from(e)},arguments)},
L:function(e,n){return e[n>>>0]},N:function(e,n){return e[n>>>0]},I:function(e,n){let r=n.href,a=D(r,f.Ha,f.Ia),l=v;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>
0)+0,a,!0)},aa:function(e,n){return Object.is(e,n)},e:function(){return i()},G:function(){return b(function(e){return Object.keys(e)},arguments)},D:function(e){
return c(e)},O:function(e){return e.length},ba:function(e){return e.length},E:function(e,n,r){return s(e,m(n,r))},P:function(){return b(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(e,n){
try{var r={a:e,b:n},a=(d,y)=>{let _=r.a;r.a=0;try{return $(_,r.b,d,y)}finally{r.a=_}};return new Promise(a)}finally{r.a=0}},T:function(){return new Object},b:function(e,n){
try{var r={a:e,b:n},a=(d,y)=>{let _=r.a;r.a=0;try{return $(_,r.b,d,y)}finally{r.a=_}};return new Promise(a)}finally{r.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(e,n){return Array.of(e,n)},F:function(){return b(function(e){return JSON.parse(e)},arguments)},H:function(){return b(function(e,n){
return new URL(m(e,n))},arguments)},fa:function(){return b(function(e,n){return JSON.parse(m(e,n))},arguments)},$:function(e,n){return Date.parse(m(e,n))},U:function(e){
return e.queueMicrotask},X:function(e){w(e)},ea:function(e){return Promise.race(e)},ha:function(){return Math.random()},K:function(){return b(function(e,n,r,a){
e.removeEventListener(m(n,r),a)},arguments)},S:function(e){return Promise.resolve(e)},h:function(e,n,r){return P(e,n,r)},q:function(e,n,r){return e.set(n,r)},Q:function(){
return b(function(e,n,r,a,l){e.set(m(n,r),m(a,l))},arguments)},t:function(e,n){e.body=n},k:function(e,n,r){e[n>>>0]=r},M:function(e,n,r){e[n]=r},B:function(e,n,r,a){
return Reflect.set(e,m(n,r),a)},w:function(e,n){e.headers=n},u:function(e,n,r){e.method=m(n,r)},v:function(e,n,r){e.redirect=m(n,r)},y:function(e,n){e.signal=n},
x:function(e){return e.signal},ia:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:O(e)},ka:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:O(e)},ja:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:O(e)},la:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:O(e)},
ga:function(){return b(function(e){return JSON.stringify(e)},arguments)},C:function(e,n,r,a){let l=p(n,m(r,a));var d=g(l)?0:D(l,f.Ha,f.Ia),y=v;h().setInt32((e>>>
0)+4,y,!0),h().setInt32((e>>>0)+0,d,!0)},l:function(){return b(function(e){return e.text()},arguments)},a:function(e,n,r){return e.then(n,r)},R:function(e,n){return e.
then(n)},da:function(e){return e.trimStart()},xa:function(e,n){return he(e,n,_e)},ya:function(e){return e},za:function(e,n){return m(e,n)},wa:function(){let e=f.
Ma;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function _e(u,e,n){let r=f.Ga(u,e,n);if(r[1])throw ge(r[0])}function $(u,e,n,r){
f.Fa(u,e,n,r)}function O(u){let e=f.La();return f.Ma.set(e,u),e}var X=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
u=>f.Na(u.a,u.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(u,e){return u=u>>>0,xe(W().subarray(u,u+e))}var k=null;function W(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(f.Aa.buffer)),k}function b(u,e){
try{return u.apply(this,e)}catch(n){let r=O(n);return f.Ka(r),f.Ma.get(L)===K&&f.Oa(L),f.Oa(L=f.La()),K}}function g(u){return u==null}function he(u,e,n){let r={
a:u,b:e,cnt:1},a=(...l)=>{r.cnt++;let d=r.a;r.a=0;try{return n(d,r.b,...l)}finally{r.a=d,a._wbg_cb_unref()}};return a._wbg_cb_unref=()=>{--r.cnt===0&&(f.Na(r.a,
r.b),r.a=0,X.unregister(r))},X.register(a,r,r),a}function D(u,e,n){if(n===void 0){let y=T.encode(u),_=e(y.length,1)>>>0;return W().subarray(_,_+y.length).set(y),
v=y.length,_}let r=u.length,a=e(r,1)>>>0,l=W(),d=0;for(;d<r;d++){let y=u.charCodeAt(d);if(y>127)break;l[a+d]=y}if(d!==r){d!==0&&(u=u.slice(d)),a=n(a,r,r=d+u.length*
3,1)>>>0;let y=W().subarray(a+d,a+r),_=T.encodeInto(u,y);d+=_.written,a=n(a,r,d,1)>>>0}return v=d,a}function ge(u){let e=f.Ma.get(u);return f.Oa(u),e}var I=new t(
"utf-8",{ignoreBOM:!0});I.decode();var we=2146435072,F=0;function xe(u){return F+=u.length,F>=we&&(I=new t("utf-8",{ignoreBOM:!0}),I.decode(),F=u.length),I.decode(
u)}var T=new o;"encodeInto"in T||(T.encodeInto=function(u,e){let n=T.encode(u);return e.set(n),{read:u.length,written:n.length}});var v=0,Ae,Ee,f;function Pe(u,e){
return Ee=u,f=u.exports,Ae=e,x=null,k=null,f.Pa(),f}var K={},L=0;return z={imports:pe,start:Pe,provisionConnection:ye,fetchConnection:be},z}function re(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function oe(){return globalThis.TextDecoder??G}function ie(){return globalThis.TextEncoder??J}var G=class{decode(o=new Uint8Array){let i="";for(let c=0;c<o.length;){
let s=o[c++],p=s<128?0:s<224?1:s<240?2:3,w=p===0?s:s&63>>p;for(let P=p;P>0;P--)w=w<<6|o[c++]&63;i+=String.fromCodePoint(w)}return i}},J=class{encode(o){let i=[];
for(let c of o){let s=c.codePointAt(0);s<128?i.push(s):s<2048?i.push(192|s>>6,C(s)):s>=55296&&s<57344?i.push(239,191,189):s<65536?i.push(224|s>>12,C(s>>6),C(s)):
i.push(240|s>>18,C(s>>12),C(s>>6),C(s))}return Uint8Array.from(i)}};function C(t){return 128|t&63}function j(t,o){try{return t?.[o]}catch{return}}function ce(t,o){let i=j(t,o);return typeof i=="string"?i:void 0}function se(t){if(t===null)return 1;let o=["und\
efined",,"string","boolean","number","function"].indexOf(typeof t);if(o>=0)return o;try{return Array.isArray(t)?6:Object.prototype.toString.call(t)==="[object O\
bject]"?7:-1}catch{return-1}}var M=class{broken=!1;#e=new Set;#n=new Set;#t=te({TextDecoder:oe(),TextEncoder:ie(),isolatesRequests:re,kindOf:se,memberOf:j,textOf:ce,queueMicrotask:o=>{Promise.
resolve().then(o)},setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};
for(let[i,c]of Object.entries(this.#t.imports()))o[i]=ue(c,s=>this.#o(s));return o}start({exports:o},i){if(this.#t.start({exports:ue(o,c=>this.#r(c))},i),this.broken)
throw new Error("it broke at its start");return this}call(o,i){return new Promise((c,s)=>{this.#e.add(s);let p=w=>P=>{this.#e.delete(s),w(P)};Promise.resolve(this.#t[o](
...i)).then(p(c),p(s))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(c){return this.#i(c),[]}}}#o(o){let i=c=>{if(this.broken)throw new Error(
"broken");return c};return o.length===1?c=>i(o(c)):o.length===2?(c,s)=>i(o(c,s)):o.length===3?(c,s,p)=>i(o(c,s,p)):(...c)=>i(o(...c))}#i(o){if(this.broken)return;
this.broken=!0;let i=U(o);for(let c of this.#e)c(i);for(let c of this.#n)clearTimeout(c)}};function ue(t,o){let i=Object.entries(t).map(([c,s])=>[c,typeof s=="f\
unction"?o(s):s]);return Object.fromEntries(i)}var E,B,R;function ae(){if(B?.broken===!1)return B;if(R!==void 0)return R;try{let t=E??ne();return!("then"in t)&&!We()?De(t):R=Ie(t).finally(()=>R=void 0)}catch(t){
throw de(t)}}function We(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function De(t){E=fe(t)?t:new WebAssembly.Module(t);let o=new M;return B=o.
start(new WebAssembly.Instance(E,o.imports()),E)}async function Ie(t){try{let o=await t;E=fe(o)?o:await WebAssembly.compile(o);let i=new M;return B=i.start(await WebAssembly.
instantiate(E,i.imports()),E)}catch(o){throw de(o)}}function fe(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function de(t){let{name:o="\
Error",message:i=String(t)}=Object(t);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}function H(t){try{return q(t,0)}catch{return t}}var Se=70;function q(t,o){if(o>Se)throw new RangeError("too deep");if(Array.isArray(t))return t.map(c=>q(c,o+1));
if(!Re(t))return t;let i=Object.entries(t);return o>0&&i.some(([,c])=>typeof c=="function")?t:Object.fromEntries(i.map(([c,s])=>[c,q(s,o+1)]))}function Re(t){if(typeof t!=
"object"||t===null)return!1;let o=Object.getPrototypeOf(t);return o===null||Object.getPrototypeOf(o)===null}async function Be(t){try{return await le("provisionConnection",[H(t)])}catch(o){let i=V(o);throw new A(i,Le(i,t))}}async function Fe(t,o,i){try{return await le(
"fetchConnection",[t,o,H(i)])}catch(c){throw new A(V(c))}}async function le(t,o){await void 0;let i=ae();return("then"in i?await i:i).call(t,o)}function Le({code:t},o){
return t==="ABORTED"?j(o.signal,"reason"):void 0}
