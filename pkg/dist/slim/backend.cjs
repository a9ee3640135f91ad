function dn({TextDecoder:r,TextEncoder:o,ask:c,callHook:a,isolatesRequests:l,maySetUserAgent:y,propertyOf:A,queueMicrotask:k,send:O,textOf:v,toldBy:g,typeOf:P,wait:Pn}){
let sn;function Tn(i){return u.va(i)}function Dn(i,n){return u.wa(i,n)}function Rn(i){return u.xa(i)}function In(){return{__proto__:null,a:{__proto__:null,ia:function(n,e){
return Error(p(n,e))},ma:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return h(t)?16777215:t?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,e){return n===e},ka:function(n,e){let t=e,s=typeof t=="num\
ber"?t:void 0;m().setFloat64((n>>>0)+8,h(s)?0:s,!0),m().setInt32((n>>>0)+0,!h(s),!0)},la:function(n,e){let t=e,s=typeof t=="string"?t:void 0;var f=h(s)?0:E(s,u.
Ca,u.Da),d=C;m().setInt32((n>>>0)+4,d,!0),m().setInt32((n>>>0)+0,f,!0)},fa:function(n,e){throw new Error(p(n,e))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,e,t,s,f){n.append(p(e,t),p(s,f))},k:function(n,e,t){return c(n,e,t)},m:function(n,e,t,s,f){a(n,p(e,t),p(s,f))},f:function(){return B(function(n,e,t){
return n.call(e,t)},arguments)},K:function(n){n.cancel()},r:function(n,e){let t=e.code;var s=h(t)?0:E(t,u.Ca,u.Da),f=C;m().setInt32((n>>>0)+4,f,!0),m().setInt32(
(n>>>0)+0,s,!0)},g:function(n){return n.ended},n:function(){return B(function(n){return Object.entries(n)},arguments)},L:function(n,e){return n[e>>>0]},M:function(n,e){
return n[e>>>0]},s:function(n){return n.hasCause},G:function(n,e,t,s){let f=e.header(p(t,s));var d=h(f)?0:E(f,u.Ca,u.Da),_=C;m().setInt32((n>>>0)+4,_,!0),m().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,e){let t=e.href,s=E(t,u.Ca,u.Da),f=C;m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},I:function(n){
return n.isHtml},C:function(){return l()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return y()},
q:function(n,e){let t=e.message,s=E(t,u.Ca,u.Da),f=C;m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},p:function(n,e){let t=e.name,s=E(t,u.Ca,u.Da),f=C;
m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},P:function(){return B(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,e){try{var t={a:n,b:e},s=(d,_)=>{let x=t.a;t.
a=0;try{return jn(x,t.b,d,_)}finally{t.a=x}};return new Promise(s)}finally{t.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return B(function(n,e){return new URL(p(n,e))},arguments)},$:function(){return B(function(n,e){return JSON.parse(p(n,e))},arguments)},Z:function(n,e){return Date.
parse(p(n,e))},u:function(n,e,t){return A(n,p(e,t))},U:function(n){return n.queueMicrotask},W:function(n){k(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,e,t,s,f,d,_,x,Hn,fn,Kn){return O(n,e,t,p(s,f),p(d,_),p(x,Hn),fn===0?void 0:p(fn,Kn))},
h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},R:function(n,e,t){n[e]=t},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>
"u"?void 0:globalThis;return h(n)?0:j(n)},da:function(){let n=typeof global>"u"?void 0:global;return h(n)?0:j(n)},ca:function(){let n=typeof self>"u"?void 0:self;
return h(n)?0:j(n)},ea:function(){let n=typeof window>"u"?void 0:window;return h(n)?0:j(n)},H:function(n){return n.status},J:function(n,e,t,s){let f=v(e,p(t,s));
var d=h(f)?0:E(f,u.Ca,u.Da),_=C;m().setInt32((n>>>0)+4,_,!0),m().setInt32((n>>>0)+0,d,!0)},b:function(n,e,t){return n.then(e,t)},S:function(n,e){return n.then(e)},
O:function(n){return n.toString()},o:function(n){return g(n)},t:function(n){return P(n)},E:function(n,e){let t=e.url,s=E(t,u.Ca,u.Da),f=C;m().setInt32((n>>>0)+4,
f,!0),m().setInt32((n>>>0)+0,s,!0)},j:function(n){return n.value},d:function(n,e){return Pn(n,e)},ra:function(n,e){return Wn(n,e,Mn)},sa:function(n){return n},ta:function(n,e){
return p(n,e)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function Mn(i,n,e){let t=u.Ba(i,n,e);
if(t[1])throw Bn(t[0])}function jn(i,n,e,t){u.Aa(i,n,e,t)}function j(i){let n=u.Ga();return u.Ha.set(n,i),n}var un=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(i=>u.Ia(i.a,i.b)),S=null;function m(){return(S===null||S.buffer.detached===!0||S.buffer.detached===void 0&&S.buffer!==
u.ua.buffer)&&(S=new DataView(u.ua.buffer)),S}function p(i,n){return i=i>>>0,Ln(J().subarray(i,i+n))}var W=null;function J(){return(W===null||W.byteLength===0)&&
(W=new Uint8Array(u.ua.buffer)),W}function B(i,n){try{return i.apply(this,n)}catch(e){let t=j(e);return u.Fa(t),u.Ha.get(Q)===an&&u.Ja(Q),u.Ja(Q=u.Ga()),an}}function h(i){
return i==null}function Wn(i,n,e){let t={a:i,b:n,cnt:1},s=(...f)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...f)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Ia(t.a,t.b),t.a=0,un.unregister(t))},un.register(s,t,t),s}function E(i,n,e){if(e===void 0){let _=N.encode(i),x=n(_.length,1)>>>0;return J().
subarray(x,x+_.length).set(_),C=_.length,x}let t=i.length,s=n(t,1)>>>0,f=J(),d=0;for(;d<t;d++){let _=i.charCodeAt(d);if(_>127)break;f[s+d]=_}if(d!==t){d!==0&&(i=
i.slice(d)),s=e(s,t,t=d+i.length*3,1)>>>0;let _=J().subarray(s+d,s+t),x=N.encodeInto(i,_);d+=x.written,s=e(s,t,d,1)>>>0}return C=d,s}function Bn(i){let n=u.Ha.get(
i);return u.Ja(i),n}var F=new r("utf-8",{ignoreBOM:!0});F.decode();var Nn=2146435072,$=0;function Ln(i){return $+=i.length,$>=Nn&&(F=new r("utf-8",{ignoreBOM:!0}),
F.decode(),$=i.length),F.decode(i)}var N=new o;"encodeInto"in N||(N.encodeInto=function(i,n){let e=N.encode(i);return n.set(e),{read:i.length,written:e.length}});
var C=0,Jn,Fn,u;function Un(i,n){return Fn=i,u=i.exports,Jn=n,S=null,W=null,u.Ka(),u}var an={},Q=0;return sn={imports:In,start:Un,functions:{makeConnectionKey:Tn,
provisionConnection:Dn,removeConnection:Rn}},sn}var U;function Z(r){U=r}function mn(){let r=typeof U=="function"?U():U;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(ln):ln(r)}function ln(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function pn(r,o,c){let{[o]:a}=r;(async()=>a?.(JSON.parse(c)))().catch(()=>{})}function H(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var _n=new WeakMap;function yn(r,o){let c=_n.get(r)??Gn(r);return c.add(o),()=>{c.delete(o)}}function Gn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let c of o)c()}),_n.set(r,o),o}var wn=require("../shared.cjs"),en=0,bn=1,Vn=2,nn=3,qn=1,zn=2147483647,K=class{#n=new Set;set(o,c){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.min(Math.ceil(
c)+qn,zn));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function L(r,o,c,a){
let l=()=>{};return{ended:new Promise(A=>{let k,O,v=(g,P)=>{r.clear(k),O?.(),A({how:g,value:P})};if(l=()=>v(nn),(0,wn.propertyOf)(o,"aborted"))return v(nn);try{
O=o&&yn(o,()=>v(nn))}catch(g){return v(bn,g)}c<1/0&&(k=r.set(()=>v(Vn),c)),(async()=>a())().then(g=>v(en,g),g=>v(bn,g))}),cancel:()=>l()}}var tn=require("../shared.cjs");function vn(){let{document:r,process:o}=globalThis;return H()||r===void 0&&typeof(0,tn.propertyOf)((0,tn.propertyOf)(o,"versions"),
"node")=="string"}var b=require("../shared.cjs");async function gn(r,o,c,a,l,y,A,k){let O=new AbortController,v={method:l,headers:JSON.parse(A),redirect:"manual",signal:O.signal,
...k!==void 0&&{body:k}},g=o??fetch,P=await L(r,c,a,async()=>Xn(await g(y,v))).ended;return P.how!==en&&O.abort(),P}async function Xn(r){let o=(0,b.propertyOf)(
r,"status"),c=(0,b.propertyOf)(r,"headers");if(!(Number.isInteger(o)&&o>=0&&o<1e3)||(0,b.typeOf)((0,b.propertyOf)(r,"text"))!==b.FUNCTION||(0,b.typeOf)((0,b.propertyOf)(
c,"get"))!==b.FUNCTION)return;let l=await r.text();if(typeof l=="string")return{status:o,redirected:!!(0,b.propertyOf)(r,"redirected"),url:(0,b.textOf)(r,"url")??
"",json:$n(l),isHtml:l.trimStart().startsWith("<"),header:y=>Yn(c,y)}}function Yn(r,o){try{let c=r.get(o);return typeof c=="string"?c:void 0}catch{return}}function $n(r){
try{return r===""?null:JSON.parse(r)}catch{return}}var G=require("../shared.cjs"),hn=require("../shared.cjs"),T=require("../shared.cjs"),An=require("../shared.cjs"),Cn=require("../shared.cjs");function xn(){return new Cn.Loader(
mn,()=>{let r=new K,o=dn({TextDecoder:(0,G.textDecoder)(),TextEncoder:(0,G.textEncoder)(),callHook:pn,isolatesRequests:H,maySetUserAgent:vn,propertyOf:T.propertyOf,
textOf:T.textOf,toldBy:hn.toldBy,typeOf:T.typeOf,queueMicrotask:c=>{Promise.resolve().then(c)},send:gn.bind(void 0,r),ask:(c,a,l)=>L(r,a,l,()=>c()).ended,wait:(c,a)=>L(
r,c,a,()=>new Promise(()=>{}))});return new An.Instance(o,()=>r.clearAll())})}var D=xn();async function R(r,o,...c){await void 0;let a=await r.instance();return new Promise((l,y)=>{a.inFlight.add(y);let A=k=>O=>{a.inFlight.delete(y),k(O)};Promise.resolve(
a.run(o,...c)).then(A(l),A(y))})}var q=require("../shared.cjs");var w=require("../shared.cjs"),Qn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function I(r){return(0,w.typeOf)(r)!==w.OBJECT?r:On(r,(o,c)=>Qn.
includes(o)?c:V(c,o,1))}var Zn=70,kn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function V(r,o,c){let a=(0,w.typeOf)(r);if(a<w.ARRAY||
c>Zn)return r;try{let l=(0,w.propertyOf)(r,"toJSON");if(typeof l=="function")return V(l.call(r,o),o,c+1);if(a===w.ARRAY)return Array.from(r,(y,A)=>V(y,String(A),
c+1))}catch{return kn}return a!==w.OBJECT||typeof(0,w.propertyOf)(r,"then")=="function"?r:On(r,(l,y)=>V(y,l,c+1))}function On(r,o){try{return Object.fromEntries(
Object.entries(r).map(([c,a])=>[c,o(c,a)]))}catch{return kn}}async function rn(r){let o=I(r);try{return await R(D,"makeConnectionKey",o)}catch(c){throw new q.PredefinedConnectionError((0,q.errorData)(c))}}var M=require("../shared.cjs");var En=require("../shared.cjs");function z({code:r},o){return r==="ABORTED"?(0,En.propertyOf)(o.signal,"reason"):void 0}var X=require("../shared.cjs"),Sn=require("../shared.cjs");async function on(r){let o=Sn.progressOf.get(r),c=I(r);try{return await R(D,"provisionConnection",c,o)}catch(a){let l=(0,X.errorData)(a);throw new X.PredefinedConnectionError(
l,z(l,c))}}var Y=require("../shared.cjs");async function cn(r){let o=I(r);try{return await R(D,"removeConnection",o)}catch(c){let a=(0,Y.errorData)(c);throw new Y.PredefinedConnectionError(a,z(a,o))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=M.PredefinedConnectionError;exports.connectionKey=rn;exports.init=Z;exports.
isPredefinedConnectionError=M.isPredefinedConnectionError;exports.provisionConnection=on;exports.removeConnection=cn;
