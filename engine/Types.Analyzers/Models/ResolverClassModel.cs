namespace Cacao.Types.Analyzers.Models;

/// <summary>A class whose members are fields.</summary>
/// <param name="Containers">The names of the classes that contain it, outermost first, itself last.</param>
/// <param name="RuntimeType">The C# type of the target; null for root and named targets.</param>
/// <param name="TargetName">The GraphQL name of a named target.</param>
/// <param name="IgnoredMembers">Properties of the runtime type that are no fields.</param>
/// <param name="IsPartial">Whether its registration is written into the class itself.</param>
/// <param name="IsInstance">True when some of its members are called on an instance.</param>
/// <param name="IsAdded">True when it comes by a call such as <c>AddQueryType&lt;T&gt;()</c>, and so not with its module.</param>
internal sealed record ResolverClassModel(
    string Id,
    string Namespace,
    EquatableArray<string> Containers,
    string FullName,
    ResolverClassTarget Target,
    string? RuntimeType,
    string? TargetName,
    string? Description,
    EquatableArray<string> IgnoredMembers,
    EquatableArray<string> Directives,
    EquatableArray<string> Features,
    EquatableArray<FieldModel> Fields,
    bool IsPartial,
    bool IsStatic,
    bool IsInstance,
    bool IsAdded,
    string? Described = null);
