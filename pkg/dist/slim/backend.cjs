function tn({TextDecoder:o,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:y,queueMicrotask:g,send:O,textOf:A,toldBy:j,typeOf:L,wait:q}){let I;function pn(r){
return c.ua(r)}function yn(r){return c.va(r)}function bn(r){return c.wa(r)}function wn(){return{__proto__:null,a:{__proto__:null,ga:function(n,e){return Error(_(
n,e))},ka:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return b(t)?16777215:t?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){
return typeof n=="string"},ma:function(n){return n===void 0},fa:function(n,e){return n===e},ia:function(n,e){let t=e,i=typeof t=="number"?t:void 0;d().setFloat64(
(n>>>0)+8,b(i)?0:i,!0),d().setInt32((n>>>0)+0,!b(i),!0)},ja:function(n,e){let t=e,i=typeof t=="string"?t:void 0;var s=b(i)?0:h(i,c.Ba,c.Ca),u=w;d().setInt32((n>>>
0)+4,u,!0),d().setInt32((n>>>0)+0,s,!0)},da:function(n,e){throw new Error(_(n,e))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,e,t,i,s){
n.append(_(e,t),_(i,s))},k:function(n,e,t){return f(n,e,t)},f:function(){return R(function(n,e,t){return n.call(e,t)},arguments)},I:function(n){n.cancel()},q:function(n,e){
let t=e.code;var i=b(t)?0:h(t,c.Ba,c.Ca),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},g:function(n){return n.ended},m:function(){return R(function(n){
return Object.entries(n)},arguments)},J:function(n,e){return n[e>>>0]},K:function(n,e){return n[e>>>0]},r:function(n){return n.hasCause},E:function(n,e,t,i){let s=e.
header(_(t,i));var u=b(s)?0:h(s,c.Ba,c.Ca),l=w;d().setInt32((n>>>0)+4,l,!0),d().setInt32((n>>>0)+0,u,!0)},i:function(n){return n.how},w:function(n,e){let t=e.href,
i=h(t,c.Ba,c.Ca),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},G:function(n){return n.isHtml},A:function(){return m()},D:function(n){return n.json},
a:function(n){return Object.keys(n)},L:function(n){return n.length},p:function(n,e){let t=e.message,i=h(t,c.Ba,c.Ca),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32(
(n>>>0)+0,i,!0)},o:function(n,e){let t=e.name,i=h(t,c.Ba,c.Ca),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},N:function(){return R(function(){return new URLSearchParams},
arguments)},T:function(){return new Array},V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,e){
try{var t={a:n,b:e},i=(u,l)=>{let v=t.a;t.a=0;try{return gn(v,t.b,u,l)}finally{t.a=v}};return new Promise(i)}finally{t.a=0}},W:function(){return Date.now()},u:function(){
return performance.now()},v:function(){return R(function(n,e){return new URL(_(n,e))},arguments)},Z:function(){return R(function(n,e){return JSON.parse(_(n,e))},
arguments)},X:function(n,e){return Date.parse(_(n,e))},t:function(n,e,t){return y(n,_(e,t))},S:function(n){return n.queueMicrotask},U:function(n){g(n)},_:function(){
return Math.random()},B:function(n){return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,e,t,i,s,u,l,v,On,en,In){return O(n,e,t,_(i,s),_(u,
l),_(v,On),en===0?void 0:_(en,In))},h:function(n,e,t){return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},P:function(n,e,t){n[e]=t},y:function(n){return n.signal},
$:function(){let n=typeof globalThis>"u"?void 0:globalThis;return b(n)?0:S(n)},ba:function(){let n=typeof global>"u"?void 0:global;return b(n)?0:S(n)},aa:function(){
let n=typeof self>"u"?void 0:self;return b(n)?0:S(n)},ca:function(){let n=typeof window>"u"?void 0:window;return b(n)?0:S(n)},F:function(n){return n.status},H:function(n,e,t,i){
let s=A(e,_(t,i));var u=b(s)?0:h(s,c.Ba,c.Ca),l=w;d().setInt32((n>>>0)+4,l,!0),d().setInt32((n>>>0)+0,u,!0)},b:function(n,e,t){return n.then(e,t)},Q:function(n,e){
return n.then(e)},M:function(n){return n.toString()},n:function(n){return j(n)},s:function(n){return L(n)},C:function(n,e){let t=e.url,i=h(t,c.Ba,c.Ca),s=w;d().
setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,i,!0)},j:function(n){return n.value},d:function(n,e){return q(n,e)},pa:function(n,e){return hn(n,e,vn)},qa:function(n){
return n},ra:function(n){return n},sa:function(n,e){return _(n,e)},oa:function(){let n=c.Ga;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.
set(1027,!1)}}}}function vn(r,n,e){let t=c.Aa(r,n,e);if(t[1])throw Cn(t[0])}function gn(r,n,e,t){c.za(r,n,e,t)}function S(r){let n=c.Fa();return c.Ga.set(n,r),n}
var Z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>c.Ha(r.a,r.b)),C=null;function d(){return(C===null||C.buffer.
detached===!0||C.buffer.detached===void 0&&C.buffer!==c.ta.buffer)&&(C=new DataView(c.ta.buffer)),C}function _(r,n){return r=r>>>0,xn(T().subarray(r,r+n))}var B=null;
function T(){return(B===null||B.byteLength===0)&&(B=new Uint8Array(c.ta.buffer)),B}function R(r,n){try{return r.apply(this,n)}catch(e){let t=S(e);return c.Ea(t),
c.Ga.get(z)===nn&&c.Ia(z),c.Ia(z=c.Fa()),nn}}function b(r){return r==null}function hn(r,n,e){let t={a:r,b:n,cnt:1},i=(...s)=>{t.cnt++;let u=t.a;t.a=0;try{return e(
u,t.b,...s)}finally{t.a=u,i._wbg_cb_unref()}};return i._wbg_cb_unref=()=>{--t.cnt===0&&(c.Ha(t.a,t.b),t.a=0,Z.unregister(t))},Z.register(i,t,t),i}function h(r,n,e){
if(e===void 0){let l=M.encode(r),v=n(l.length,1)>>>0;return T().subarray(v,v+l.length).set(l),w=l.length,v}let t=r.length,i=n(t,1)>>>0,s=T(),u=0;for(;u<t;u++){let l=r.
charCodeAt(u);if(l>127)break;s[i+u]=l}if(u!==t){u!==0&&(r=r.slice(u)),i=e(i,t,t=u+r.length*3,1)>>>0;let l=T().subarray(i+u,i+t),v=M.encodeInto(r,l);u+=v.written,
i=e(i,t,u,1)>>>0}return w=u,i}function Cn(r){let n=c.Ga.get(r);return c.Ia(r),n}var D=new o("utf-8",{ignoreBOM:!0});D.decode();var An=2146435072,H=0;function xn(r){
return H+=r.length,H>=An&&(D=new o("utf-8",{ignoreBOM:!0}),D.decode(),H=r.length),D.decode(r)}var M=new a;"encodeInto"in M||(M.encodeInto=function(r,n){let e=M.
encode(r);return n.set(e),{read:r.length,written:e.length}});var w=0,En,Pn,c;function kn(r,n){return Pn=r,c=r.exports,En=n,C=null,B=null,c.Ja(),c}var nn={},z=0;
return I={imports:wn,start:kn,functions:{makeConnectionKey:pn,provisionConnection:yn,removeConnection:bn}},I}var F;function X(o){F=o}function on(){let o=typeof F=="function"?F():F;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(rn):rn(o)}function rn(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}function cn(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var W=require("../shared.cjs");var G=require("../shared.cjs"),p=require("../shared.cjs");async function sn(o,a,f,m,y,g,O,A){let j=new AbortController,L={method:y,headers:JSON.parse(O),redirect:"\
manual",signal:j.signal,...A!==void 0&&{body:A}},q=a??fetch,I=await(0,G.limited)(o,f,m,async()=>Sn(await q(g,L))).ended;return I.how!==G.DONE&&j.abort(),I}async function Sn(o){
let a=(0,p.propertyOf)(o,"status"),f=(0,p.propertyOf)(o,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||(0,p.typeOf)((0,p.propertyOf)(o,"text"))!==p.FUNCTION||
(0,p.typeOf)((0,p.propertyOf)(f,"get"))!==p.FUNCTION)return;let y=await o.text();if(typeof y=="string")return{status:a,redirected:!!(0,p.propertyOf)(o,"redirect\
ed"),url:(0,p.textOf)(o,"url")??"",json:Rn(y),isHtml:y.trimStart().startsWith("<"),header:g=>Bn(f,g)}}function Bn(o,a){try{let f=o.get(a);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Rn(o){try{return o===""?null:JSON.parse(o)}catch{return}}var N=require("../shared.cjs"),un=require("../shared.cjs"),x=require("../shared.cjs"),an=require("../shared.cjs"),fn=require("../shared.cjs"),E=new fn.Loader(on,
()=>{let o=new W.Timers,a=tn({TextDecoder:(0,N.textDecoder)(),TextEncoder:(0,N.textEncoder)(),isolatesRequests:cn,propertyOf:x.propertyOf,textOf:x.textOf,toldBy:un.toldBy,
typeOf:x.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:sn.bind(void 0,o),ask:(f,m,y)=>(0,W.limited)(o,m,y,()=>f()).ended,wait:(f,m)=>(0,W.limited)(o,
f,m,()=>new Promise(()=>{}))});return new an.Instance(a,()=>o.clearAll())});function P(o,a,...f){return new Promise((m,y)=>{o.inFlight.add(y);let g=O=>A=>{o.inFlight.delete(y),O(A)};Promise.resolve(o.run(a,...f)).then(g(m),g(y))})}var U=require("../shared.cjs"),dn=require("../shared.cjs");async function Y(o){let a=(0,dn.snapshot)(o);try{return await void 0,await P(await E.instance(),"make\
ConnectionKey",a)}catch(f){throw new U.PredefinedConnectionError((0,U.errorData)(f))}}var k=require("../shared.cjs");var ln=require("../shared.cjs");function J({code:o},a){return o==="ABORTED"?(0,ln.propertyOf)(a.signal,"reason"):void 0}var K=require("../shared.cjs"),mn=require("../shared.cjs");async function $(o){let a=(0,mn.snapshot)(o);try{return await void 0,await P(await E.instance(),"prov\
isionConnection",a)}catch(f){let m=(0,K.errorData)(f);throw new K.PredefinedConnectionError(m,J(m,a))}}var V=require("../shared.cjs"),_n=require("../shared.cjs");async function Q(o){let a=(0,_n.snapshot)(o);try{return await void 0,await P(await E.instance(),"remo\
veConnection",a)}catch(f){let m=(0,V.errorData)(f);throw new V.PredefinedConnectionError(m,J(m,a))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=k.PredefinedConnectionError;exports.connectionKey=Y;exports.init=X;exports.
isPredefinedConnectionError=k.isPredefinedConnectionError;exports.provisionConnection=$;exports.removeConnection=Q;
