var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&Pe(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:u,
cause:a,...y}=o;Object.assign(this,y),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function ve(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function V(r){return r instanceof Error||Object(r).code===void 0?U(r):r}function U(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function Pe({name:r,message:o,code:i}){let u=new Error(o);return Object.
defineProperties(u,{name:Z(r),stack:Z(`${r}: ${o}`)}),i===void 0?u:Object.assign(u,{code:i})}function Z(r){return{value:r,configurable:!0,writable:!0}}var S;function Oe(r){S=r}function ne(){let r=typeof S=="function"?S():S;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(ee):ee(r)}function ee(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function te({TextDecoder:r,TextEncoder:o,isolatesRequests:i,kindOf:u,memberOf:a,textOf:y,queueMicrotask:w,setTimeout:E,clearTimeout:le}){let Y;function me(c,e,n){
return f.Ba(c,e,n)}function be(c){return f.Ca(c)}function pe(){return{__proto__:null,a:{__proto__:null,pa:function(e,n){return Error(m(e,n))},na:function(e){return!e},
ta:function(e){return typeof e=="function"},qa:function(e){return typeof e=="string"},ua:function(e){return e===void 0},oa:function(e,n){return e===n},ra:function(e,n){
let t=n,s=typeof t=="number"?t:void 0;h().setFloat64((e>>>0)+8,g(s)?0:s,!0),h().setInt32((e>>>0)+0,!g(s),!0)},sa:function(e,n){let t=n,s=typeof t=="string"?t:void 0;
var l=g(s)?0:D(s,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},ma:function(e,n){throw new Error(m(e,n))},va:function(e){e._wbg_cb_unref()},
p:function(e){e.abort()},m:function(e){return e.aborted},i:function(){return b(function(e,n,t,s){e.addEventListener(m(n,t),s)},arguments)},j:function(){return b(
function(e,n){return Object.assign(e,n)},arguments)},Y:function(){return b(function(e,n){return e.call(n)},arguments)},n:function(){return b(function(e,n,t){return e.
call(n,t)},arguments)},o:function(){return b(function(e,n,t,s){return e.call(n,t,s)},arguments)},ca:function(e,n){return e.charAt(n>>>0)},J:function(e){le(e)},r:function(e,n,t){
let s=encodeURIComponent(m(n,t)),l=D(s,f.Ha,f.Ia),d=v;h().setInt32((e>>>0)+4,d,!0),h().setInt32((e>>>0)+0,l,!0)},A:function(){return b(function(e){return Object.
entries(e)},arguments)},f:function(){return b(function(e,n,t){return fetch(m(e,n),t)},arguments)},z:function(){return b(function(e){return Array.from(e)},arguments)},
L:function(e,n){return e[n>>>0]},N:function(e,n){return e[n>>>0]},I:function(e,n){let t=n.href,s=D(t,f.Ha,f.Ia),l=v;h().setInt32((e>>>0)+4,l,!0),h().setInt32((e>>>
0)+0,s,!0)},aa:function(e,n){return Object.is(e,n)},e:function(){return i()},G:function(){return b(function(e){return Object.keys(e)},arguments)},D:function(e){
return u(e)},O:function(e){return e.length},ba:function(e){return e.length},E:function(e,n,t){return a(e,m(n,t))},P:function(){return b(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(e,n){
try{var t={a:e,b:n},s=(d,p)=>{let _=t.a;t.a=0;try{return X(_,t.b,d,p)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},T:function(){return new Object},b:function(e,n){
try{var t={a:e,b:n},s=(d,p)=>{let _=t.a;t.a=0;try{return X(_,t.b,d,p)}finally{t.a=_}};return new Promise(s)}finally{t.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(e,n){return Array.of(e,n)},F:function(){return b(function(e){return JSON.parse(e)},arguments)},H:function(){return b(function(e,n){
return new URL(m(e,n))},arguments)},fa:function(){return b(function(e,n){return JSON.parse(m(e,n))},arguments)},$:function(e,n){return Date.parse(m(e,n))},U:function(e){
return e.queueMicrotask},X:function(e){w(e)},ea:function(e){return Promise.race(e)},ha:function(){return Math.random()},K:function(){return b(function(e,n,t,s){
e.removeEventListener(m(n,t),s)},arguments)},S:function(e){return Promise.resolve(e)},h:function(e,n,t){return E(e,n,t)},q:function(e,n,t){return e.set(n,t)},Q:function(){
return b(function(e,n,t,s,l){e.set(m(n,t),m(s,l))},arguments)},t:function(e,n){e.body=n},k:function(e,n,t){e[n>>>0]=t},M:function(e,n,t){e[n]=t},B:function(e,n,t,s){
return Reflect.set(e,m(n,t),s)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){e.redirect=m(n,t)},y:function(e,n){e.signal=n},
x:function(e){return e.signal},ia:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:C(e)},ka:function(){let e=typeof global>"u"?void 0:global;
return g(e)?0:C(e)},ja:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:C(e)},la:function(){let e=typeof window>"u"?void 0:window;return g(e)?0:C(e)},
ga:function(){return b(function(e){return JSON.stringify(e)},arguments)},C:function(e,n,t,s){let l=y(n,m(t,s));var d=g(l)?0:D(l,f.Ha,f.Ia),p=v;h().setInt32((e>>>
0)+4,p,!0),h().setInt32((e>>>0)+0,d,!0)},l:function(){return b(function(e){return e.text()},arguments)},a:function(e,n,t){return e.then(n,t)},R:function(e,n){return e.
then(n)},da:function(e){return e.trimStart()},xa:function(e,n){return _e(e,n,ye)},ya:function(e){return e},za:function(e,n){return m(e,n)},wa:function(){let e=f.
Ma;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ye(c,e,n){let t=f.Ga(c,e,n);if(t[1])throw he(t[0])}function X(c,e,n,t){
f.Fa(c,e,n,t)}function C(c){let e=f.La();return f.Ma.set(e,c),e}var K=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
c=>f.Na(c.a,c.b)),x=null;function h(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(c,e){return c=c>>>0,we(W().subarray(c,c+e))}var k=null;function W(){return(k===null||k.byteLength===0)&&(k=new Uint8Array(f.Aa.buffer)),k}function b(c,e){
try{return c.apply(this,e)}catch(n){let t=C(n);return f.Ka(t),f.Ma.get(N)===Q&&f.Oa(N),f.Oa(N=f.La()),Q}}function g(c){return c==null}function _e(c,e,n){let t={
a:c,b:e,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return n(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.Na(t.a,
t.b),t.a=0,K.unregister(t))},K.register(s,t,t),s}function D(c,e,n){if(n===void 0){let p=T.encode(c),_=e(p.length,1)>>>0;return W().subarray(_,_+p.length).set(p),
v=p.length,_}let t=c.length,s=e(t,1)>>>0,l=W(),d=0;for(;d<t;d++){let p=c.charCodeAt(d);if(p>127)break;l[s+d]=p}if(d!==t){d!==0&&(c=c.slice(d)),s=n(s,t,t=d+c.length*
3,1)>>>0;let p=W().subarray(s+d,s+t),_=T.encodeInto(c,p);d+=_.written,s=n(s,t,d,1)>>>0}return v=d,s}function he(c){let e=f.Ma.get(c);return f.Oa(c),e}var I=new r(
"utf-8",{ignoreBOM:!0});I.decode();var ge=2146435072,L=0;function we(c){return L+=c.length,L>=ge&&(I=new r("utf-8",{ignoreBOM:!0}),I.decode(),L=c.length),I.decode(
c)}var T=new o;"encodeInto"in T||(T.encodeInto=function(c,e){let n=T.encode(c);return e.set(n),{read:c.length,written:n.length}});var v=0,xe,Ae,f;function Ee(c,e){
return Ae=c,f=c.exports,xe=e,x=null,k=null,f.Pa(),f}var Q={},N=0;return Y={imports:pe,start:Ee,provisionConnection:be,fetchConnection:me},Y}function re(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function oe(){return globalThis.TextDecoder??G}function ie(){return globalThis.TextEncoder??J}var G=class{decode(o=new Uint8Array){let i="";for(let u=0;u<o.length;){
let a=o[u++],y=a<128?0:a<224?1:a<240?2:3,w=y===0?a:a&63>>y;for(let E=y;E>0;E--)w=w<<6|o[u++]&63;i+=String.fromCodePoint(w)}return i}},J=class{encode(o){let i=[];
for(let u of o){let a=u.codePointAt(0);a<128?i.push(a):a<2048?i.push(192|a>>6,O(a)):a>=55296&&a<57344?i.push(239,191,189):a<65536?i.push(224|a>>12,O(a>>6),O(a)):
i.push(240|a>>18,O(a>>12),O(a>>6),O(a))}return Uint8Array.from(i)}};function O(r){return 128|r&63}function j(r,o){try{return r?.[o]}catch{return}}function ce(r,o){let i=j(r,o);return typeof i=="string"?i:void 0}var q=6,H=7;function R(r){if(r===null)return 1;
let o=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(o>=0)return o;try{return Array.isArray(r)?q:Object.prototype.toString.call(r)===
"[object Object]"?H:-1}catch{return-1}}var M=class{broken=!1;#e=new Set;#n=new Set;#t=te({TextDecoder:oe(),TextEncoder:ie(),isolatesRequests:re,kindOf:R,memberOf:j,textOf:ce,queueMicrotask:o=>{Promise.
resolve().then(o)},setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};
for(let[i,u]of Object.entries(this.#t.imports()))o[i]=se(u,a=>this.#o(a));return o}start({exports:o},i){if(this.#t.start({exports:se(o,u=>this.#r(u))},i),this.broken)
throw new Error("it broke at its start");return this}call(o,i){return new Promise((u,a)=>{this.#e.add(a);let y=w=>E=>{this.#e.delete(a),w(E)};Promise.resolve(this.#t[o](
...i)).then(y(u),y(a))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(u){return this.#i(u),[]}}}#o(o){let i=u=>{if(this.broken)throw new Error(
"broken");return u};return o.length===1?u=>i(o(u)):o.length===2?(u,a)=>i(o(u,a)):o.length===3?(u,a,y)=>i(o(u,a,y)):(...u)=>i(o(...u))}#i(o){if(this.broken)return;
this.broken=!0;let i=U(o);for(let u of this.#e)u(i);for(let u of this.#n)clearTimeout(u)}};function se(r,o){let i=Object.entries(r).map(([u,a])=>[u,typeof a=="f\
unction"?o(a):a]);return Object.fromEntries(i)}var A,F,B;function ue(){if(F?.broken===!1)return F;if(B!==void 0)return B;try{let r=A??ne();return!("then"in r)&&!Ce()?ke(r):B=Te(r).finally(()=>B=void 0)}catch(r){
throw fe(r)}}function Ce(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ke(r){A=ae(r)?r:new WebAssembly.Module(r);let o=new M;return F=o.
start(new WebAssembly.Instance(A,o.imports()),A)}async function Te(r){try{let o=await r;A=ae(o)?o:await WebAssembly.compile(o);let i=new M;return F=i.start(await WebAssembly.
instantiate(A,i.imports()),A)}catch(o){throw fe(o)}}function ae(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function fe(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}function $(r){try{return z(r,0)}catch{return r}}var je=70;function z(r,o){if(o>je)throw new RangeError("too deep");let i=R(r);if(i===q)return r.map(a=>z(a,o+1));
if(i!==H||!Me(r))return r;let u=Object.entries(r);return o>0&&u.some(([,a])=>typeof a=="function")?r:Object.fromEntries(u.map(([a,y])=>[a,z(y,o+1)]))}function Me(r){
let o=Object.getPrototypeOf(r);return o===null||Object.getPrototypeOf(o)===null}async function en(r){let o=$(r);try{return await de("provisionConnection",[o])}catch(i){let u=V(i);throw new P(u,We(u,o))}}async function nn(r,o,i){try{return await de(
"fetchConnection",[r,o,$(i)])}catch(u){throw new P(V(u))}}async function de(r,o){await void 0;let i=ue();return("then"in i?await i:i).call(r,o)}function We({code:r},o){
return r==="ABORTED"?j(o.signal,"reason"):void 0}export{P as PredefinedConnectionError,nn as fetchConnection,Oe as init,ve as isPredefinedConnectionError,en as provisionConnection};
