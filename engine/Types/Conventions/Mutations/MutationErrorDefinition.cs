namespace Cacao.Types;

/// <summary>
/// One error a mutation declares (<c>[Error&lt;T&gt;]</c> or a type argument of <c>FieldResult</c>).
/// </summary>
/// <param name="errorType">
/// The .NET type of the values that stand in <c>errors</c>: the exception itself, or a class made from it. An object type is bound to it.
/// </param>
/// <param name="create">Makes the error from what was thrown; null when the exception is not one of this error's.</param>
public sealed class MutationErrorDefinition(Type errorType, Func<Exception, object?> create)
{
    public Type ErrorType { get; } = errorType;

    public Func<Exception, object?> Create { get; } = create;

    /// <summary>An error whose values are the exceptions themselves.</summary>
    public static MutationErrorDefinition Of<TException>()
        where TException : Exception
        => new(typeof(TException), static exception => exception as TException);

    /// <summary>An error that is returned, never thrown.</summary>
    public static MutationErrorDefinition OfResult<TError>() => new(typeof(TError), static exception => exception is TError ? exception : null);
}
