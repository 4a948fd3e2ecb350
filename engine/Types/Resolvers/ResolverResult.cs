namespace Cacao.Types;

/// <summary>What a batch resolver has for one parent: a value, or an error that stands at that parent's field alone.</summary>
public sealed class ResolverResult
{
    private ResolverResult(object? value, IError? error)
    {
        Value = value;
        Error = error;
    }

    public object? Value { get; }

    /// <summary>Null when there is a value.</summary>
    public IError? Error { get; }

    public static ResolverResult Ok(object? value) => new(value, null);

    public static ResolverResult Fail(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ResolverResult(null, error);
    }
}
