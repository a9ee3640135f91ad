function dn({TextDecoder:r,TextEncoder:o,ask:i,callHook:a,isolatesRequests:m,maySetUserAgent:_,propertyOf:g,queueMicrotask:w,send:x,textOf:v,toldBy:k,typeOf:Y,wait:Pn}){
let sn;function Tn(c){return u.va(c)}function Dn(c,n){return u.wa(c,n)}function Rn(c){return u.xa(c)}function In(){return{__proto__:null,a:{__proto__:null,ia:function(n,e){
return Error(p(n,e))},ma:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return A(t)?16777215:t?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,e){return n===e},ka:function(n,e){let t=e,s=typeof t=="num\
ber"?t:void 0;l().setFloat64((n>>>0)+8,A(s)?0:s,!0),l().setInt32((n>>>0)+0,!A(s),!0)},la:function(n,e){let t=e,s=typeof t=="string"?t:void 0;var f=A(s)?0:S(s,u.
Ca,u.Da),d=C;l().setInt32((n>>>0)+4,d,!0),l().setInt32((n>>>0)+0,f,!0)},fa:function(n,e){throw new Error(p(n,e))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,e,t,s,f){n.append(p(e,t),p(s,f))},k:function(n,e,t){return i(n,e,t)},m:function(n,e,t,s,f){a(n,p(e,t),p(s,f))},f:function(){return W(function(n,e,t){
return n.call(e,t)},arguments)},K:function(n){n.cancel()},r:function(n,e){let t=e.code;var s=A(t)?0:S(t,u.Ca,u.Da),f=C;l().setInt32((n>>>0)+4,f,!0),l().setInt32(
(n>>>0)+0,s,!0)},g:function(n){return n.ended},n:function(){return W(function(n){return Object.entries(n)},arguments)},L:function(n,e){return n[e>>>0]},M:function(n,e){
return n[e>>>0]},s:function(n){return n.hasCause},G:function(n,e,t,s){let f=e.header(p(t,s));var d=A(f)?0:S(f,u.Ca,u.Da),y=C;l().setInt32((n>>>0)+4,y,!0),l().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,e){let t=e.href,s=S(t,u.Ca,u.Da),f=C;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},I:function(n){
return n.isHtml},C:function(){return m()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return _()},
q:function(n,e){let t=e.message,s=S(t,u.Ca,u.Da),f=C;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},p:function(n,e){let t=e.name,s=S(t,u.Ca,u.Da),f=C;
l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},P:function(){return W(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,e){try{var t={a:n,b:e},s=(d,y)=>{let O=t.a;t.
a=0;try{return jn(O,t.b,d,y)}finally{t.a=O}};return new Promise(s)}finally{t.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return W(function(n,e){return new URL(p(n,e))},arguments)},$:function(){return W(function(n,e){return JSON.parse(p(n,e))},arguments)},Z:function(n,e){return Date.
parse(p(n,e))},u:function(n,e,t){return g(n,p(e,t))},U:function(n){return n.queueMicrotask},W:function(n){w(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,e,t,s,f,d,y,O,Un,fn,Kn){return x(n,e,t,p(s,f),p(d,y),p(O,Un),fn===0?void 0:p(fn,Kn))},
h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},R:function(n,e,t){n[e]=t},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>
"u"?void 0:globalThis;return A(n)?0:M(n)},da:function(){let n=typeof global>"u"?void 0:global;return A(n)?0:M(n)},ca:function(){let n=typeof self>"u"?void 0:self;
return A(n)?0:M(n)},ea:function(){let n=typeof window>"u"?void 0:window;return A(n)?0:M(n)},H:function(n){return n.status},J:function(n,e,t,s){let f=v(e,p(t,s));
var d=A(f)?0:S(f,u.Ca,u.Da),y=C;l().setInt32((n>>>0)+4,y,!0),l().setInt32((n>>>0)+0,d,!0)},b:function(n,e,t){return n.then(e,t)},S:function(n,e){return n.then(e)},
O:function(n){return n.toString()},o:function(n){return k(n)},t:function(n){return Y(n)},E:function(n,e){let t=e.url,s=S(t,u.Ca,u.Da),f=C;l().setInt32((n>>>0)+4,
f,!0),l().setInt32((n>>>0)+0,s,!0)},j:function(n){return n.value},d:function(n,e){return Pn(n,e)},ra:function(n,e){return Wn(n,e,Mn)},sa:function(n){return n},ta:function(n,e){
return p(n,e)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function Mn(c,n,e){let t=u.Ba(c,n,e);
if(t[1])throw Bn(t[0])}function jn(c,n,e,t){u.Aa(c,n,e,t)}function M(c){let n=u.Ga();return u.Ha.set(n,c),n}var un=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(c=>u.Ia(c.a,c.b)),E=null;function l(){return(E===null||E.buffer.detached===!0||E.buffer.detached===void 0&&E.buffer!==
u.ua.buffer)&&(E=new DataView(u.ua.buffer)),E}function p(c,n){return c=c>>>0,Ln(L().subarray(c,c+n))}var j=null;function L(){return(j===null||j.byteLength===0)&&
(j=new Uint8Array(u.ua.buffer)),j}function W(c,n){try{return c.apply(this,n)}catch(e){let t=M(e);return u.Fa(t),u.Ha.get(Q)===an&&u.Ja(Q),u.Ja(Q=u.Ga()),an}}function A(c){
return c==null}function Wn(c,n,e){let t={a:c,b:n,cnt:1},s=(...f)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...f)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Ia(t.a,t.b),t.a=0,un.unregister(t))},un.register(s,t,t),s}function S(c,n,e){if(e===void 0){let y=B.encode(c),O=n(y.length,1)>>>0;return L().
subarray(O,O+y.length).set(y),C=y.length,O}let t=c.length,s=n(t,1)>>>0,f=L(),d=0;for(;d<t;d++){let y=c.charCodeAt(d);if(y>127)break;f[s+d]=y}if(d!==t){d!==0&&(c=
c.slice(d)),s=e(s,t,t=d+c.length*3,1)>>>0;let y=L().subarray(s+d,s+t),O=B.encodeInto(c,y);d+=O.written,s=e(s,t,d,1)>>>0}return C=d,s}function Bn(c){let n=u.Ha.get(
c);return u.Ja(c),n}var J=new r("utf-8",{ignoreBOM:!0});J.decode();var Nn=2146435072,$=0;function Ln(c){return $+=c.length,$>=Nn&&(J=new r("utf-8",{ignoreBOM:!0}),
J.decode(),$=c.length),J.decode(c)}var B=new o;"encodeInto"in B||(B.encodeInto=function(c,n){let e=B.encode(c);return n.set(e),{read:c.length,written:e.length}});
var C=0,Jn,Fn,u;function Hn(c,n){return Fn=c,u=c.exports,Jn=n,E=null,j=null,u.Ka(),u}var an={},Q=0;return sn={imports:In,start:Hn,functions:{makeConnectionKey:Tn,
provisionConnection:Dn,removeConnection:Rn}},sn}var F;function Z(r){F=r}function ln(){let r=typeof F=="function"?F():F;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(mn):mn(r)}function mn(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function pn(r,o,i){let{[o]:a}=r;(async()=>a?.(JSON.parse(i)))().catch(()=>{})}function H(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var yn=new WeakMap;function _n(r,o){let i=yn.get(r)??Gn(r);return i.add(o),()=>{i.delete(o)}}function Gn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let i of o)i()}),yn.set(r,o),o}var wn=require("../shared.cjs"),en=0,bn=1,Vn=2,nn=3,qn=1,zn=2147483647,U=class{#n=new Set;set(o,i){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.min(Math.ceil(
i)+qn,zn));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function N(r,o,i,a){
let m=()=>{};return{ended:new Promise(g=>{let w,x,v=(k,Y)=>{r.clear(w),x?.(),g({how:k,value:Y})};if(m=()=>v(nn),(0,wn.propertyOf)(o,"aborted"))return v(nn);try{
x=o&&_n(o,()=>v(nn))}catch(k){return v(bn,k)}i<1/0&&(w=r.set(()=>v(Vn),i)),(async()=>a())().then(k=>v(en,k),k=>v(bn,k))}),cancel:()=>m()}}var tn=require("../shared.cjs");function gn(){let{document:r,process:o}=globalThis;return H()||r===void 0&&typeof(0,tn.propertyOf)((0,tn.propertyOf)(o,"versions"),
"node")=="string"}var b=require("../shared.cjs");async function vn(r,o,i,a,m,_,g,w){let x={method:m,headers:JSON.parse(g),redirect:"manual",...w!==void 0&&{body:w}};return Xn(r,o,
i,a,_,x,Yn)}async function Xn(r,o,i,a,m,_,g){let w=new AbortController,x=o??fetch,v=await N(r,i,a,async()=>g(await x(m,{..._,signal:w.signal}),w.signal)).ended;
return v.how!==en&&w.abort(),v}async function Yn(r){let o=$n(r);if(o===void 0)return;let i=await r.text();if(typeof i=="string")return{...o,json:Zn(i),isHtml:i.
trimStart().startsWith("<")}}function $n(r){let o=(0,b.propertyOf)(r,"status"),i=(0,b.propertyOf)(r,"headers");if(!(!(Number.isInteger(o)&&o>=0&&o<1e3)||(0,b.typeOf)(
(0,b.propertyOf)(r,"text"))!==b.FUNCTION||(0,b.typeOf)((0,b.propertyOf)(i,"get"))!==b.FUNCTION))return{status:o,redirected:!!(0,b.propertyOf)(r,"redirected"),url:(0,b.textOf)(
r,"url")??"",header:m=>Qn(i,m)}}function Qn(r,o){try{let i=r.get(o);return typeof i=="string"?i:void 0}catch{return}}function Zn(r){try{return r===""?null:JSON.
parse(r)}catch{return}}var K=require("../shared.cjs"),hn=require("../shared.cjs"),P=require("../shared.cjs"),An=require("../shared.cjs"),xn=require("../shared.cjs");function Cn(r=()=>({})){
return new xn.Loader(ln,()=>{let o=new U,i=dn({TextDecoder:(0,K.textDecoder)(),TextEncoder:(0,K.textEncoder)(),callHook:pn,isolatesRequests:H,maySetUserAgent:gn,
propertyOf:P.propertyOf,textOf:P.textOf,toldBy:hn.toldBy,typeOf:P.typeOf,queueMicrotask:a=>{Promise.resolve().then(a)},send:vn.bind(void 0,o),ask:(a,m,_)=>N(o,m,
_,()=>a()).ended,wait:(a,m)=>N(o,a,m,()=>new Promise(()=>{})),...r(o)});return new An.Instance(i,()=>o.clearAll())})}var T=Cn();async function D(r,o,...i){await void 0;let a=await r.instance();return new Promise((m,_)=>{a.inFlight.add(_);let g=w=>x=>{a.inFlight.delete(_),w(x)};Promise.resolve(
a.run(o,...i)).then(g(m),g(_))})}var V=require("../shared.cjs");var h=require("../shared.cjs"),ne=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function R(r){return(0,h.typeOf)(r)!==h.OBJECT?r:kn(r,(o,i)=>ne.
includes(o)?i:G(i,o,1))}var ee=70,On=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function G(r,o,i){let a=(0,h.typeOf)(r);if(a<h.ARRAY||
i>ee)return r;try{let m=(0,h.propertyOf)(r,"toJSON");if(typeof m=="function")return G(m.call(r,o),o,i+1);if(a===h.ARRAY)return Array.from(r,(_,g)=>G(_,String(g),
i+1))}catch{return On}return a!==h.OBJECT||typeof(0,h.propertyOf)(r,"then")=="function"?r:kn(r,(m,_)=>G(_,m,i+1))}function kn(r,o){try{return Object.fromEntries(
Object.entries(r).map(([i,a])=>[i,o(i,a)]))}catch{return On}}async function rn(r){let o=R(r);try{return await D(T,"makeConnectionKey",o)}catch(i){throw new V.PredefinedConnectionError((0,V.errorData)(i))}}var I=require("../shared.cjs");var Sn=require("../shared.cjs");function q({code:r},o){return r==="ABORTED"?(0,Sn.propertyOf)(o.signal,"reason"):void 0}var z=require("../shared.cjs"),En=require("../shared.cjs");async function on(r){let o=En.progressOf.get(r),i=R(r);try{return await D(T,"provisionConnection",i,o)}catch(a){let m=(0,z.errorData)(a);throw new z.PredefinedConnectionError(
m,q(m,i))}}var X=require("../shared.cjs");async function cn(r){let o=R(r);try{return await D(T,"removeConnection",o)}catch(i){let a=(0,X.errorData)(i);throw new X.PredefinedConnectionError(a,q(a,o))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=I.PredefinedConnectionError;exports.connectionKey=rn;exports.init=Z;exports.
isPredefinedConnectionError=I.isPredefinedConnectionError;exports.provisionConnection=on;exports.removeConnection=cn;
