using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Emitting;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads <c>[Node]</c>: the type's key and the static method that resolves a node by it.</summary>
internal static class NodeReader
{
    public static IEnumerable<string> Features(ReadContext context, INamedTypeSymbol type)
    {
        if (type.Find("Node") is not { } node)
        {
            yield break;
        }

        var idField = node.GetNamedString("IdField") ?? "Id";
        var method = Resolver(type, node.GetNamedString("NodeResolver"));
        if (method is null)
        {
            context.Report(Diagnostics.Rules.NodeResolverWithoutKey, type, type.Name);
            yield break;
        }

        foreach (var feature in Features(context, type, method, idField))
        {
            yield return feature;
        }
    }

    /// <summary>The feature of a node that a static method resolves.</summary>
    public static IEnumerable<string> Features(ReadContext context, INamedTypeSymbol type, IMethodSymbol method, string idField)
    {
        var parameters = method.Parameters.Select(p => KeyAsId(ParameterReader.Read(context, p))).ToArray();
        var key = ObjectTypeReader.Properties(type).FirstOrDefault(p => p.Name == idField);
        if (key is null || !parameters.Any(p => p.Kind == ParameterKind.Argument))
        {
            context.Report(Diagnostics.Rules.NodeResolverWithoutKey, method, method.Name);
            yield break;
        }

        var keyType = TypeReferenceReader.NamedType(key.Type).Plain();
        var isAsync = KnownTypes.IsTask(method.ReturnType, out _);
        var resolver = new ResolverModel(
            isAsync ? ResolverKind.Task : ResolverKind.Value,
            method.ContainingType.Plain(),
            method.Name,
            ParentType: null,
            IsMethod: true,
            parameters.ToEquatableArray());
        var rules = FieldAnnotations.Rules(method);
        var guarded = rules.Length == 0 ? string.Empty : $" {{ Rules = [{string.Join(", ", rules)}] }}";
        yield return $"new NodeFeature(typeof({keyType}), {ResolverEmitter.FieldResolver(resolver)}, {CSharp.Literal(Naming.CamelCase(idField))}){guarded}";
    }

    private static ParameterModel KeyAsId(ParameterModel parameter)
        => parameter.Kind == ParameterKind.Argument ? parameter with { Key = "id" } : parameter;

    private static IMethodSymbol? Resolver(INamedTypeSymbol type, string? name)
    {
        string[] names = name is null ? ["Get", "GetAsync", $"Get{type.Name}", $"Get{type.Name}Async"] : [name];
        return type.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(m => m.IsStatic && (names.Contains(m.Name) || (name is null && m.Has("NodeResolver"))));
    }
}
