namespace Cacao.Types.Analyzers.Models;

/// <summary>A parameter of a resolver.</summary>
/// <param name="Kind">What it is bound to.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type, nullable annotations included.</param>
/// <param name="PlainType">The C# type for <c>typeof</c>.</param>
/// <param name="Key">The argument's name, the service's or state's key, or the fields of <c>[IsSelected]</c>.</param>
/// <param name="ElementType">The type argument of a query context or optional.</param>
/// <param name="IsNullable">True when null may be bound.</param>
/// <param name="Default">What C# declares for state that is not there, as an expression.</param>
internal sealed record ParameterModel(
    ParameterKind Kind,
    string Name,
    string Type,
    string PlainType,
    string? Key = null,
    string? ElementType = null,
    bool IsNullable = false,
    string? Default = null)
{
    /// <summary>Kinds that make no resolver asynchronous, as Hot Chocolate counts.</summary>
    public bool IsPure => Kind is not (ParameterKind.CancellationToken
        or ParameterKind.QueryContext
        or ParameterKind.PagingArguments
        or ParameterKind.DataLoader
        or ParameterKind.ServiceProvider
        or ParameterKind.ResolverContext);

    public bool NeedsScope => Kind is ParameterKind.Service or ParameterKind.ServiceProvider or ParameterKind.ArgumentOrService;
}
