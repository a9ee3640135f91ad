function tn({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:d,propertyOf:y,queueMicrotask:g,send:A,textOf:x,toldBy:E,typeOf:V,wait:H}){let I;function yn(r){
return c.ua(r)}function bn(r){return c.va(r)}function wn(r){return c.wa(r)}function vn(){return{__proto__:null,a:{__proto__:null,ga:function(n,e){return Error(_(
n,e))},ka:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return b(t)?16777215:t?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){
return typeof n=="string"},ma:function(n){return n===void 0},fa:function(n,e){return n===e},ia:function(n,e){let t=e,o=typeof t=="number"?t:void 0;l().setFloat64(
(n>>>0)+8,b(o)?0:o,!0),l().setInt32((n>>>0)+0,!b(o),!0)},ja:function(n,e){let t=e,o=typeof t=="string"?t:void 0;var s=b(o)?0:h(o,c.Ba,c.Ca),u=w;l().setInt32((n>>>
0)+4,u,!0),l().setInt32((n>>>0)+0,s,!0)},da:function(n,e){throw new Error(_(n,e))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,e,t,o,s){
n.append(_(e,t),_(o,s))},k:function(n,e,t){return f(n,e,t)},f:function(){return M(function(n,e,t){return n.call(e,t)},arguments)},I:function(n){n.cancel()},q:function(n,e){
let t=e.code;var o=b(t)?0:h(t,c.Ba,c.Ca),s=w;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},g:function(n){return n.ended},m:function(){return M(function(n){
return Object.entries(n)},arguments)},J:function(n,e){return n[e>>>0]},K:function(n,e){return n[e>>>0]},r:function(n){return n.hasCause},E:function(n,e,t,o){let s=e.
header(_(t,o));var u=b(s)?0:h(s,c.Ba,c.Ca),m=w;l().setInt32((n>>>0)+4,m,!0),l().setInt32((n>>>0)+0,u,!0)},i:function(n){return n.how},w:function(n,e){let t=e.href,
o=h(t,c.Ba,c.Ca),s=w;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},G:function(n){return n.isHtml},A:function(){return d()},D:function(n){return n.json},
a:function(n){return Object.keys(n)},L:function(n){return n.length},p:function(n,e){let t=e.message,o=h(t,c.Ba,c.Ca),s=w;l().setInt32((n>>>0)+4,s,!0),l().setInt32(
(n>>>0)+0,o,!0)},o:function(n,e){let t=e.name,o=h(t,c.Ba,c.Ca),s=w;l().setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},N:function(){return M(function(){return new URLSearchParams},
arguments)},T:function(){return new Array},V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,e){
try{var t={a:n,b:e},o=(u,m)=>{let v=t.a;t.a=0;try{return hn(v,t.b,u,m)}finally{t.a=v}};return new Promise(o)}finally{t.a=0}},W:function(){return Date.now()},u:function(){
return performance.now()},v:function(){return M(function(n,e){return new URL(_(n,e))},arguments)},Z:function(){return M(function(n,e){return JSON.parse(_(n,e))},
arguments)},X:function(n,e){return Date.parse(_(n,e))},t:function(n,e,t){return y(n,_(e,t))},S:function(n){return n.queueMicrotask},U:function(n){g(n)},_:function(){
return Math.random()},B:function(n){return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,e,t,o,s,u,m,v,Sn,en,In){return A(n,e,t,_(o,s),_(u,
m),_(v,Sn),en===0?void 0:_(en,In))},h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},P:function(n,e,t){n[e]=t},y:function(n){return n.signal},
$:function(){let n=typeof globalThis>"u"?void 0:globalThis;return b(n)?0:B(n)},ba:function(){let n=typeof global>"u"?void 0:global;return b(n)?0:B(n)},aa:function(){
let n=typeof self>"u"?void 0:self;return b(n)?0:B(n)},ca:function(){let n=typeof window>"u"?void 0:window;return b(n)?0:B(n)},F:function(n){return n.status},H:function(n,e,t,o){
let s=x(e,_(t,o));var u=b(s)?0:h(s,c.Ba,c.Ca),m=w;l().setInt32((n>>>0)+4,m,!0),l().setInt32((n>>>0)+0,u,!0)},b:function(n,e,t){return n.then(e,t)},Q:function(n,e){
return n.then(e)},M:function(n){return n.toString()},n:function(n){return E(n)},s:function(n){return V(n)},C:function(n,e){let t=e.url,o=h(t,c.Ba,c.Ca),s=w;l().
setInt32((n>>>0)+4,s,!0),l().setInt32((n>>>0)+0,o,!0)},j:function(n){return n.value},d:function(n,e){return H(n,e)},pa:function(n,e){return Cn(n,e,gn)},qa:function(n){
return n},ra:function(n){return n},sa:function(n,e){return _(n,e)},oa:function(){let n=c.Ga;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.
set(1027,!1)}}}}function gn(r,n,e){let t=c.Aa(r,n,e);if(t[1])throw An(t[0])}function hn(r,n,e,t){c.za(r,n,e,t)}function B(r){let n=c.Fa();return c.Ga.set(n,r),n}
var Z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.Ha(r.a,r.b)),C=null;function l(){return(C===null||C.buffer.
detached===!0||C.buffer.detached===void 0&&C.buffer!==c.ta.buffer)&&(C=new DataView(c.ta.buffer)),C}function _(r,n){return r=r>>>0,En(T().subarray(r,r+n))}var R=null;
function T(){return(R===null||R.byteLength===0)&&(R=new Uint8Array(c.ta.buffer)),R}function M(r,n){try{return r.apply(this,n)}catch(e){let t=B(e);return c.Ea(t),
c.Ga.get(z)===nn&&c.Ia(z),c.Ia(z=c.Fa()),nn}}function b(r){return r==null}function Cn(r,n,e){let t={a:r,b:n,cnt:1},o=(...s)=>{t.cnt++;let u=t.a;t.a=0;try{return e(
u,t.b,...s)}finally{t.a=u,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--t.cnt===0&&(c.Ha(t.a,t.b),t.a=0,Z.unregister(t))},Z.register(o,t,t),o}function h(r,n,e){
if(e===void 0){let m=W.encode(r),v=n(m.length,1)>>>0;return T().subarray(v,v+m.length).set(m),w=m.length,v}let t=r.length,o=n(t,1)>>>0,s=T(),u=0;for(;u<t;u++){let m=r.
charCodeAt(u);if(m>127)break;s[o+u]=m}if(u!==t){u!==0&&(r=r.slice(u)),o=e(o,t,t=u+r.length*3,1)>>>0;let m=T().subarray(o+u,o+t),v=W.encodeInto(r,m);u+=v.written,
o=e(o,t,u,1)>>>0}return w=u,o}function An(r){let n=c.Ga.get(r);return c.Ia(r),n}var D=new i("utf-8",{ignoreBOM:!0});D.decode();var xn=2146435072,q=0;function En(r){
return q+=r.length,q>=xn&&(D=new i("utf-8",{ignoreBOM:!0}),D.decode(),q=r.length),D.decode(r)}var W=new a;"encodeInto"in W||(W.encodeInto=function(r,n){let e=W.
encode(r);return n.set(e),{read:r.length,written:e.length}});var w=0,Pn,kn,c;function On(r,n){return kn=r,c=r.exports,Pn=n,C=null,R=null,c.Ja(),c}var nn={},z=0;
return I={imports:vn,start:On,functions:{makeConnectionKey:yn,provisionConnection:bn,removeConnection:wn}},I}var F;function X(i){F=i}function on(){let i=typeof F=="function"?F():F;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(rn):rn(i)}function rn(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function cn(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var j=require("../shared.cjs");var G=require("../shared.cjs"),p=require("../shared.cjs");async function sn(i,a,f,d,y,g,A,x){let E=new AbortController,V={method:y,headers:JSON.parse(A),redirect:"\
manual",signal:E.signal,...x!==void 0&&{body:x}},H=a??fetch,I=await(0,G.limited)(i,f,d,async()=>Bn(await H(g,V))).ended;return I.how!==G.DONE&&E.abort(),I}async function Bn(i){
let a=(0,p.propertyOf)(i,"status"),f=(0,p.propertyOf)(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||(0,p.typeOf)((0,p.propertyOf)(i,"text"))!==p.FUNCTION||
(0,p.typeOf)((0,p.propertyOf)(f,"get"))!==p.FUNCTION)return;let y=await i.text();if(typeof y=="string")return{status:a,redirected:!!(0,p.propertyOf)(i,"redirect\
ed"),url:(0,p.textOf)(i,"url")??"",json:Mn(y),isHtml:y.trimStart().startsWith("<"),header:g=>Rn(f,g)}}function Rn(i,a){try{let f=i.get(a);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Mn(i){try{return i===""?null:JSON.parse(i)}catch{return}}var L=require("../shared.cjs"),un=require("../shared.cjs"),P=require("../shared.cjs"),an=require("../shared.cjs"),fn=require("../shared.cjs");function dn(){return new fn.Loader(
on,()=>{let i=new j.Timers,a=tn({TextDecoder:(0,L.textDecoder)(),TextEncoder:(0,L.textEncoder)(),isolatesRequests:cn,propertyOf:P.propertyOf,textOf:P.textOf,toldBy:un.toldBy,
typeOf:P.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:sn.bind(void 0,i),ask:(f,d,y)=>(0,j.limited)(i,d,y,()=>f()).ended,wait:(f,d)=>(0,j.limited)(i,
f,d,()=>new Promise(()=>{}))});return new an.Instance(a,()=>i.clearAll())})}var k=dn();async function O(i,a,...f){await void 0;let d=await i.instance();return new Promise((y,g)=>{d.inFlight.add(g);let A=x=>E=>{d.inFlight.delete(g),x(E)};Promise.resolve(
d.run(a,...f)).then(A(y),A(g))})}var N=require("../shared.cjs"),ln=require("../shared.cjs");async function Y(i){let a=(0,ln.snapshot)(i);try{return await O(k,"makeConnectionKey",a)}catch(f){throw new N.PredefinedConnectionError(
(0,N.errorData)(f))}}var S=require("../shared.cjs");var mn=require("../shared.cjs");function U({code:i},a){return i==="ABORTED"?(0,mn.propertyOf)(a.signal,"reason"):void 0}var J=require("../shared.cjs"),_n=require("../shared.cjs");async function $(i){let a=(0,_n.snapshot)(i);try{return await O(k,"provisionConnection",a)}catch(f){let d=(0,J.errorData)(
f);throw new J.PredefinedConnectionError(d,U(d,a))}}var K=require("../shared.cjs"),pn=require("../shared.cjs");async function Q(i){let a=(0,pn.snapshot)(i);try{return await O(k,"removeConnection",a)}catch(f){let d=(0,K.errorData)(
f);throw new K.PredefinedConnectionError(d,U(d,a))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=S.PredefinedConnectionError;exports.connectionKey=Y;exports.init=X;exports.
isPredefinedConnectionError=S.isPredefinedConnectionError;exports.provisionConnection=$;exports.removeConnection=Q;
