using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a method that resolves a field for many parents.</summary>
internal static class BatchResolverReader
{
    public static FieldModel? Read(
        ReadContext context,
        IMethodSymbol method,
        ITypeSymbol result,
        bool isAsync,
        ParameterModel[] parameters,
        FieldOwner owner)
    {
        var parent = method.Parameters.FirstOrDefault(p => p.Has("Parent"));
        if (!method.IsStatic
            || parent is null
            || !KnownTypes.TryGetElement(parent.Type, out var parentType)
            || !KnownTypes.TryGetElement(result, out var value)
            || (owner.ParentType is not null && !context.Compilation.HasImplicitConversion(owner.ParentType, parentType)))
        {
            context.Report(Diagnostics.Rules.BatchResolverShape, method, method.Name);
            return null;
        }

        var resolver = new ResolverModel(
            isAsync ? ResolverKind.Task : ResolverKind.Value,
            method.ContainingType.Plain(),
            method.Name,
            ParentType: null,
            IsMethod: true,
            parameters.ToEquatableArray());
        var field = FieldReader.Build(context, method, value, resolver, owner, isAsync);
        return field is null ? null : field with { Resolver = null, Batch = new BatchResolverModel(resolver, parentType.Plain()) };
    }
}
