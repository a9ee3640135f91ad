var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&de(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:a,
cause:u,...h}=o;Object.assign(this,h),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function le(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function U(r){return r instanceof Error||Object(r).code===void 0?L(r):r}function L(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function de({name:r,message:o,code:i}){let a=new Error(o);return Object.
defineProperties(a,{name:q(r),stack:q(`${r}: ${o}`)}),i===void 0?a:Object.assign(a,{code:i})}function q(r){return{value:r,configurable:!0,writable:!0}}var S;function be(r){S=r}function X(){let r=typeof S=="function"?S():S;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(z):z(r)}function z(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function $({TextDecoder:r,TextEncoder:o,queueMicrotask:i,setTimeout:a,clearTimeout:u}){let h;function x(s,e,n){return f.Ma(s,e,n)}function E(s){return f.Na(s)}function te(){
return{__proto__:null,a:{__proto__:null,ya:function(e,n){return Error(b(e,n))},Da:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return w(t)?16777215:t?1:0},
Ea:function(e){return typeof e=="function"},wa:function(e){return e===null},za:function(e){let n=e;return typeof n=="object"&&n!==null},Aa:function(e){return typeof e==
"string"},Fa:function(e){return e===void 0},xa:function(e,n){return e===n},Ba:function(e,n){let t=n,c=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,w(c)?
0:c,!0),p().setInt32((e>>>0)+0,!w(c),!0)},Ca:function(e,n){let t=n,c=typeof t=="string"?t:void 0;var d=w(c)?0:C(c,f.Sa,f.Ta),l=g;p().setInt32((e>>>0)+4,l,!0),p().
setInt32((e>>>0)+0,d,!0)},va:function(e,n){throw new Error(b(e,n))},Ga:function(e){e._wbg_cb_unref()},o:function(e){e.abort()},j:function(e){return e.aborted},g:function(){
return m(function(e,n,t,c){e.addEventListener(b(n,t),c)},arguments)},q:function(e,n){return Object.assign(e,n)},da:function(){return m(function(e,n){return e.call(
n)},arguments)},A:function(e,n){let t=Object.prototype.toString.call(n),c=C(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,c,!0)},l:function(){
return m(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return m(function(e,n,t,c){return e.call(n,t,c)},arguments)},ka:function(e,n){return e.charAt(
n>>>0)},I:function(e){u(e)},t:function(e,n,t){let c=encodeURIComponent(b(n,t)),d=C(c,f.Sa,f.Ta),l=g;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,d,!0)},B:function(){
return m(function(e){return Object.entries(e)},arguments)},e:function(){return m(function(e,n,t){return fetch(b(e,n),t)},arguments)},T:function(){return m(function(e,n,t,c){
let d=n.get(b(t,c));var l=w(d)?0:C(d,f.Sa,f.Ta),y=g;p().setInt32((e>>>0)+4,y,!0),p().setInt32((e>>>0)+0,l,!0)},arguments)},D:function(){return m(function(e,n,t){
return Reflect.get(e,b(n,t))},arguments)},K:function(e,n){return e[n>>>0]},M:function(e,n){return e[n>>>0]},S:function(e){return e.headers},H:function(e,n){let t=n.
href,c=C(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,c,!0)},r:function(){return m(function(e,n,t,c,d,l,y){return crypto.subtle.importKey(
b(e,n),B(t,c),d,l!==0,y)},arguments)},Z:function(e){return Array.isArray(e)},ha:function(e,n){return Object.is(e,n)},a:function(e){return Object.keys(e)},ba:function(e){
return e.length},N:function(e){return e.length},ja:function(e){return e.length},aa:function(e){return new Uint8Array(e)},O:function(){return m(function(){return new Headers},
arguments)},Y:function(){return new Array},ea:function(){return new Map},k:function(){return new AbortController},u:function(){return new Object},c:function(e,n){
try{var t={a:e,b:n},c=(l,y)=>{let _=t.a;t.a=0;try{return G(_,t.b,l,y)}finally{t.a=_}};return new Promise(c)}finally{t.a=0}},ia:function(){return new Object},d:function(e,n){
try{var t={a:e,b:n},c=(l,y)=>{let _=t.a;t.a=0;try{return G(_,t.b,l,y)}finally{t.a=_}};return new Promise(c)}finally{t.a=0}},fa:function(){return Date.now()},F:function(){
return performance.now()},_:function(e){return Array.of(e)},$:function(e,n){return Array.of(e,n)},E:function(){return m(function(e){return JSON.parse(e)},arguments)},
G:function(){return m(function(e,n){return new URL(b(e,n))},arguments)},oa:function(){return m(function(e,n){return JSON.parse(b(e,n))},arguments)},ga:function(e,n){
return Date.parse(b(e,n))},na:function(e,n,t){Uint8Array.prototype.set.call(B(e,n),t)},X:function(e){return e.queueMicrotask},ca:function(e){i(e)},ma:function(e){
return Promise.race(e)},qa:function(){return Math.random()},Q:function(e){return e.redirected},J:function(){return m(function(e,n,t,c){e.removeEventListener(b(n,
t),c)},arguments)},W:function(e){return Promise.resolve(e)},f:function(e,n,t){return a(e,n,t)},p:function(e,n,t){return e.set(n,t)},U:function(){return m(function(e,n,t,c,d){
e.set(b(n,t),b(c,d))},arguments)},v:function(e,n){e.body=n},h:function(e,n,t){e[n>>>0]=t},L:function(e,n,t){e[n]=t},C:function(e,n,t,c){return Reflect.set(e,b(n,
t),c)},y:function(e,n){e.headers=n},w:function(e,n,t){e.method=b(n,t)},x:function(e,n,t){e.redirect=b(n,t)},z:function(e,n){e.signal=n},s:function(){return m(function(e,n,t,c,d){
return crypto.subtle.sign(b(e,n),t,B(c,d))},arguments)},n:function(e){return e.signal},ra:function(){let e=typeof globalThis>"u"?void 0:globalThis;return w(e)?0:
k(e)},ta:function(){let e=typeof global>"u"?void 0:global;return w(e)?0:k(e)},sa:function(){let e=typeof self>"u"?void 0:self;return w(e)?0:k(e)},ua:function(){
let e=typeof window>"u"?void 0:window;return w(e)?0:k(e)},R:function(e){return e.status},pa:function(){return m(function(e){return JSON.stringify(e)},arguments)},
i:function(){return m(function(e){return e.text()},arguments)},b:function(e,n,t){return e.then(n,t)},V:function(e,n){return e.then(n)},la:function(e){return e.trimStart()},
P:function(e,n){let t=n.url,c=C(t,f.Sa,f.Ta),d=g;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,c,!0)},Ia:function(e,n){return oe(e,n,re)},Ja:function(e){return e},
Ka:function(e,n){return b(e,n)},Ha:function(){let e=f.Xa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function re(s,e,n){
let t=f.Ra(s,e,n);if(t[1])throw ce(t[0])}function G(s,e,n,t){f.Qa(s,e,n,t)}function k(s){let e=f.Wa();return f.Xa.set(e,s),e}var J=typeof FinalizationRegistry>"\
u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>f.Ya(s.a,s.b));function B(s,e){return s=s>>>0,O().subarray(s/1,s/1+e)}var v=null;function p(){
return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==f.La.buffer)&&(v=new DataView(f.La.buffer)),v}function b(s,e){return s=s>>>0,ie(
O().subarray(s,s+e))}var M=null;function O(){return(M===null||M.byteLength===0)&&(M=new Uint8Array(f.La.buffer)),M}function m(s,e){try{return s.apply(this,e)}catch(n){
let t=k(n);f.Va(t)}}function w(s){return s==null}function oe(s,e,n){let t={a:s,b:e,cnt:1},c=(...d)=>{t.cnt++;let l=t.a;t.a=0;try{return n(l,t.b,...d)}finally{t.
a=l,c._wbg_cb_unref()}};return c._wbg_cb_unref=()=>{--t.cnt===0&&(f.Ya(t.a,t.b),t.a=0,J.unregister(t))},J.register(c,t,t),c}function C(s,e,n){if(n===void 0){let y=W.
encode(s),_=e(y.length,1)>>>0;return O().subarray(_,_+y.length).set(y),g=y.length,_}let t=s.length,c=e(t,1)>>>0,d=O(),l=0;for(;l<t;l++){let y=s.charCodeAt(l);if(y>
127)break;d[c+l]=y}if(l!==t){l!==0&&(s=s.slice(l)),c=n(c,t,t=l+s.length*3,1)>>>0;let y=O().subarray(c+l,c+t),_=W.encodeInto(s,y);l+=_.written,c=n(c,t,l,1)>>>0}return g=
l,c}function ce(s){let e=f.Xa.get(s);return f.Za(s),e}var D=new r("utf-8",{ignoreBOM:!0});D.decode();var se=2146435072,F=0;function ie(s){return F+=s.length,F>=
se&&(D=new r("utf-8",{ignoreBOM:!0}),D.decode(),F=s.length),D.decode(s)}var W=new o;"encodeInto"in W||(W.encodeInto=function(s,e){let n=W.encode(s);return e.set(
n),{read:s.length,written:n.length}});var g=0,ue,ae,f;function fe(s,e){return ae=s,f=s.exports,ue=e,v=null,M=null,f._a(),f}return h={imports:te,start:fe,provisionConnection:E,
fetchConnection:x},h}function Y(){return globalThis.TextDecoder??V}function H(){return globalThis.TextEncoder??N}var V=class{decode(o=new Uint8Array){let i="";for(let a=0;a<o.length;){
let u=o[a++],h=u<128?0:u<224?1:u<240?2:3,x=h===0?u:u&63>>h;for(let E=h;E>0;E--)x=x<<6|o[a++]&63;i+=String.fromCodePoint(x)}return i}},N=class{encode(o){let i=[];
for(let a of o){let u=a.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,T(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,T(u>>6),T(u)):
i.push(240|u>>18,T(u>>12),T(u>>6),T(u))}return Uint8Array.from(i)}};function T(r){return 128|r&63}var j=class{broken=!1;#e=new Set;#n=new Set;#t=$({TextDecoder:Y(),TextEncoder:H(),queueMicrotask:o=>{Promise.resolve().then(o)},setTimeout:(...o)=>{let i=setTimeout(
...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[i,a]of Object.entries(this.#t.imports()))o[i]=K(
a,u=>this.#o(u));return o}start({exports:o},i){if(this.#t.start({exports:K(o,a=>this.#r(a))},i),this.broken)throw new Error("it broke at its start");return this}call(o,i){
return new Promise((a,u)=>{this.#e.add(u);let h=x=>E=>{this.#e.delete(u),x(E)};Promise.resolve(this.#t[o](...i)).then(h(a),h(u))})}#r(o){return(...i)=>{if(this.
broken)return[];try{return o(...i)}catch(a){return this.#c(a),[]}}}#o(o){return(...i)=>{let a=o(...i);if(this.broken)throw new Error("broken");return a}}#c(o){if(this.
broken)return;this.broken=!0;let i=L(o);for(let a of this.#e)a(i);for(let a of this.#n)clearTimeout(a)}};function K(r,o){let i=Object.entries(r).map(([a,u])=>[a,
typeof u=="function"?o(u):u]);return Object.fromEntries(i)}var A,R,I;function Q(){if(R?.broken===!1)return R;if(I!==void 0)return I;try{let r=A??X();return!("then"in r)&&!me()?ye(r):I=pe(r).finally(()=>I=void 0)}catch(r){
throw ee(r)}}function me(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ye(r){A=Z(r)?r:new WebAssembly.Module(r);let o=new j;return R=o.start(
new WebAssembly.Instance(A,o.imports()),A)}async function pe(r){try{let o=await r;A=Z(o)?o:await WebAssembly.compile(o);let i=new j;return R=i.start(await WebAssembly.
instantiate(A,i.imports()),A)}catch(o){throw ee(o)}}function Z(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ee(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}async function We(r){try{return await ne("provisionConnection",[r])}catch(o){let i=U(o);throw new P(i,_e(i,r))}}async function je(r,o,i){try{return await ne("fe\
tchConnection",[r,o,i])}catch(a){throw new P(U(a))}}async function ne(r,o){await void 0;let i=Q();return("then"in i?await i:i).call(r,o)}function _e({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}export{P as PredefinedConnectionError,je as fetchConnection,be as init,le as isPredefinedConnectionError,We as provisionConnection};
