var W=require("../shared.cjs");var d=require("../shared.cjs");function ee({TextDecoder:e,TextEncoder:t,answer:u}){let i;function a(o,c,h,m,p,b,r){let s=+b,f,k,g,T,E,_,v,J,V,X,N,Y;try{f=y(o,n.k,n.l),k=l,g=y(c,n.k,n.l),T=l,E=
y(h,n.k,n.l),_=l,v=y(m,n.k,n.l),J=l,V=y(p,n.k,n.l),X=l,N=y(r,n.k,n.l),Y=l}catch(me){throw N&&n.m(N,Y*1,1),V&&n.m(V,X*1,1),v&&n.m(v,J*1,1),E&&n.m(E,_*1,1),g&&n.m(
g,T*1,1),f&&n.m(f,k*1,1),me}n.d(f,k,g,T,E,_,v,J,V,X,s,N,Y)}function C(o,c,h,m,p){let b=+p,r,s,f,k,g,T,E,_;try{r=y(o,n.k,n.l),s=l,f=y(c,n.k,n.l),k=l,g=y(h,n.k,n.
l),T=l,E=y(m,n.k,n.l),_=l}catch(v){throw E&&n.m(E,_*1,1),g&&n.m(g,T*1,1),f&&n.m(f,k*1,1),r&&n.m(r,s*1,1),v}n.e(r,s,f,k,g,T,E,_,b)}function w(o,c,h){let m,p,b,r,
s,f;try{m=y(o,n.k,n.l),p=l,b=y(c,n.k,n.l),r=l,s=y(h,n.k,n.l),f=l}catch(k){throw s&&n.m(s,f*1,1),b&&n.m(b,r*1,1),m&&n.m(m,p*1,1),k}n.f(m,p,b,r,s,f)}function P(o,c,h,m){
let p,b,r,s,f,k,g,T;try{p=y(o,n.k,n.l),b=l,r=y(c,n.k,n.l),s=l,f=y(h,n.k,n.l),k=l,g=y(m,n.k,n.l),T=l}catch(E){throw g&&n.m(g,T*1,1),f&&n.m(f,k*1,1),r&&n.m(r,s*1,
1),p&&n.m(p,b*1,1),E}n.g(p,b,r,s,f,k,g,T)}function M(){return{__proto__:null,a:{__proto__:null,a:function(c,h){u(O(c,h))},b:function(){let c=n.j;c.set(0,void 0),
c.set(1024,void 0),c.set(1025,null),c.set(1026,!0),c.set(1027,!1)}}}}function O(o,c){return o=o>>>0,ae(A().subarray(o,o+c))}var x=null;function A(){return(x===null||
x.byteLength===0)&&(x=new Uint8Array(n.c.buffer)),x}function y(o,c,h){if(h===void 0){let s=B.encode(o),f=c(s.length,1)>>>0;return A().subarray(f,f+s.length).set(
s),l=s.length,f}let m=o.length,p=c(m,1)>>>0,b=A(),r=0;for(;r<m;r++){let s=o.charCodeAt(r);if(s>127)break;b[p+r]=s}if(r!==m){r!==0&&(o=o.slice(r)),p=h(p,m,m=r+o.
length*3,1)>>>0;let s=A().subarray(p+r,p+m),f=B.encodeInto(o,s);r+=f.written,p=h(p,m,r,1)>>>0}return l=r,p}var R=new e("utf-8",{ignoreBOM:!0});R.decode();var ue=2146435072,
$=0;function ae(o){return $+=o.length,$>=ue&&(R=new e("utf-8",{ignoreBOM:!0}),R.decode(),$=o.length),R.decode(o)}var B=new t;"encodeInto"in B||(B.encodeInto=function(o,c){
let h=B.encode(o);return c.set(h),{read:o.length,written:h.length}});var l=0,pe,de,n;function le(o,c){return de=o,n=o.exports,pe=c,x=null,n.n(),n}return i={imports:M,
start:le,functions:{checkOptions:a,connectionForm:C,connectionKey:w,failure:P}},i}var G;function q(e){G=e}function te(){let e=typeof G=="function"?G():G;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(ne):ne(e)}function ne(e){
if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}var L=require("../shared.cjs"),oe=require("../shared.cjs"),D=require("../shared.cjs"),re=require("../shared.cjs"),ie=require("../shared.cjs"),U="",ce=new ie.Loader(
te,()=>{let e={TextDecoder:(0,L.textDecoder)(),TextEncoder:(0,L.textEncoder)(),answer:t=>{U=t}};return new re.Instance(ee(e),()=>{})});function z(e,t,...u){if(e.
run(t,...u),U[0]!=="=")throw se();return U.slice(1)}function I(e,t,u,...i){let{name:a,message:C,code:w}=(0,oe.toldBy)(i[0]);e.run("failure",t,u,a,C);let P=se();
return i.length===0?P:{...P,cause:{name:a,message:C,...w&&{code:w}}}}function se(){let[e,t,u,i]=U.split(`
`);return{code:e,message:i,...t&&{field:t},retryable:u!==""}}function j(e){if(typeof e=="number"&&!Number.isFinite(e))return"n";if(typeof e!="string")return String(
(0,D.typeOf)(e));try{encodeURIComponent(e)}catch{return"h"}return`=${e}`}var ye=["secret_text","username","password","access_token","props"];function fe(e){return[
e,...ye.map(t=>(0,D.propertyOf)(e,t))].map(D.typeOf).join("")}var K=require("../shared.cjs");async function F(e,t,u){let i=Q(u);try{await void 0;let a=await ce.instance();return he(a,e,t,i),await be(i.timeout,ge(a,e,t,i),()=>I(
a,"timeout",i.pieceName))}catch(a){throw new K.PredefinedConnectionError((0,K.errorData)(a))}}function Q(e){try{return(0,d.typeOf)(e)===d.OBJECT?{...e}:e}catch{
return e}}function he(e,t,u,i){(0,d.typeOf)((0,d.propertyOf)(t,"get"))!==d.FUNCTION&&H(e,"connections"),(0,d.typeOf)(u)>d.STRING&&(0,d.typeOf)((0,d.propertyOf)(
u,"externalId"))!==d.FUNCTION&&H(e,"project");let{pieceName:a,prefix:C,pieceAuthType:w,timeout:P,...M}=we(e,i),O=Object.keys(M).find(A=>M[A]!==void 0),x=typeof P==
"number"?P:NaN;z(e,"checkOptions",j(i),j(a),j(C),j(w),j(P),x,j(O))}function H(e,t){throw I(e,t,"")}function we(e,t){try{return{...Object(t)}}catch{return H(e,"o\
ptions")}}async function be(e,t,u){if(e==null)return t;let i={},a,C=new Promise(P=>a=setTimeout(P,e,i)),w=await Promise.race([t,C]).finally(()=>clearTimeout(a));
if(w===i)throw u();return w}async function ge(e,t,u,i){let{pieceName:a,prefix:C,pieceAuthType:w}=i,P=u;if((0,d.typeOf)(u)>d.STRING)try{P=await u.externalId()}catch(A){
throw I(e,"externalId","",A)}let M=z(e,"connectionKey",a,j(C),j(P)),O;try{O=await t.get(M)}catch(A){throw I(e,"get",M,A)}let x=z(e,"connectionForm",j(w),M,fe(O),
j((0,d.propertyOf)(O,"type")),Ce(O));if(x==="")return O;try{return x==="type"?{...O,type:w}:{type:w,[x]:O}}catch(A){throw I(e,"value","",A)}}function Ce(e){try{
return(0,d.typeOf)(e)>=d.OBJECT?Object.keys(e).length:0}catch{return 0}}var S=require("../shared.cjs");function Z(e){let t=Q(e),u={get(i){let a=(0,S.propertyOf)(i,"project")??!1;return F((0,S.propertyOf)(i,"connections"),a,t)},options:i=>async(a,C)=>{try{return Pe(
await i(await u.get(C),C,a))}catch(w){return{disabled:!0,options:[],placeholder:ke(w)}}}};return u}function Pe(e){let t=Array.isArray(e)?{disabled:!1,options:e}:
e;if(!Array.isArray(t.options))throw new TypeError("a list of options is missing");return t}function ke(e){return(0,S.textOf)(e,"name")==="PredefinedConnectionE\
rror"&&(0,S.textOf)(e,"message")||"The options could not be loaded. Refresh the page to try again."}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=W.PredefinedConnectionError;exports.fetchConnection=F;exports.init=q;exports.
isPredefinedConnectionError=W.isPredefinedConnectionError;exports.predefinedConnection=Z;
