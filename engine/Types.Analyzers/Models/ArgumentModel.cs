namespace Cacao.Types.Analyzers.Models;

/// <summary>An argument or input field.</summary>
/// <param name="Name">The GraphQL name.</param>
/// <param name="Type">The type reference as a C# expression.</param>
/// <param name="RuntimeType">The C# type that the resolver or factory takes.</param>
/// <param name="DefaultValue">The default in SDL.</param>
/// <param name="Directives">Applied directives as C# expressions.</param>
/// <param name="Features">Features as C# expressions.</param>
/// <param name="ServiceType">Set when it is an argument only if this type is no service.</param>
/// <param name="MemberName">The property, for an input field.</param>
/// <param name="Described">The method or property whose attributes change it, as a C# expression.</param>
/// <param name="ParameterName">The parameter, for an argument with such attributes.</param>
internal sealed record ArgumentModel(
    string Name,
    string Type,
    string RuntimeType,
    string? Description,
    string? Deprecation,
    string? DefaultValue,
    EquatableArray<string> Directives,
    EquatableArray<string> Features,
    string? ServiceType = null,
    string? MemberName = null,
    string? Described = null,
    string? ParameterName = null);
