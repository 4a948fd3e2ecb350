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
        var target = owner.TargetOf(method);
        if (target is null || !KnownTypes.TryGetElement(result, out var value) || !TryGetParent(context, method, owner, out var parentType))
        {
            context.Report(Diagnostics.Rules.BatchResolverShape, method, method.Name);
            return null;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = AsBatched(context, method.Parameters[i], parameters[i]);
        }

        var resolver = new ResolverModel(
            isAsync ? ResolverKind.Task : ResolverKind.Value,
            target,
            method.Name,
            ParentType: null,
            IsMethod: true,
            parameters.ToEquatableArray());
        var field = FieldReader.Build(context, method, value, resolver, owner, isAsync);
        return field is null ? null : field with { Resolver = null, Batch = new BatchResolverModel(resolver, parentType?.Plain()) };
    }

    /// <summary>A root field has no parent to take.</summary>
    private static bool TryGetParent(ReadContext context, IMethodSymbol method, FieldOwner owner, out ITypeSymbol? parentType)
    {
        parentType = null;
        if (method.Parameters.FirstOrDefault(p => p.Has("Parent")) is not { } parent)
        {
            return owner.ParentType is null;
        }

        if (!KnownTypes.TryGetElement(parent.Type, out var element))
        {
            return false;
        }

        parentType = element;
        return owner.ParentType is null || context.Compilation.HasImplicitConversion(owner.ParentType, element);
    }

    /// <summary>An argument that is a list has one entry a parent; its element is what clients give.</summary>
    private static ParameterModel AsBatched(ReadContext context, IParameterSymbol parameter, ParameterModel model)
        => model.Kind == ParameterKind.Argument && IsBatched(parameter)
            ? model with { Kind = ParameterKind.BatchedArgument, ElementType = context.Annotated(Element(parameter)) }
            : model;

    public static bool IsBatched(IParameterSymbol parameter)
        => !parameter.Has("GraphQLType") && !KnownTypes.IsScalar(parameter.Type) && KnownTypes.TryGetElement(parameter.Type, out _);

    public static ITypeSymbol Element(IParameterSymbol parameter)
        => KnownTypes.TryGetElement(parameter.Type, out var element) ? element : parameter.Type;
}
