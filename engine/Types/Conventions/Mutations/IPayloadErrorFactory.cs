namespace Cacao.Types;

/// <summary>Makes the error of a payload from what a mutation threw; named by <c>[Error&lt;T&gt;]</c>.</summary>
public interface IPayloadErrorFactory<in TException, out TError>
    where TException : Exception
    where TError : class
{
    TError CreateErrorFrom(TException exception);
}
