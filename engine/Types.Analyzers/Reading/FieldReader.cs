using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a method or property as a field.</summary>
internal static class FieldReader
{
    public static FieldModel? ReadMethod(ReadContext context, IMethodSymbol method, FieldOwner owner)
    {
        var isAsync = KnownTypes.IsTask(method.ReturnType, out var awaited);
        var result = isAsync ? awaited : method.ReturnType;
        if (result is null || method.ReturnsVoid)
        {
            context.Report(Diagnostics.Rules.ResolverWithoutResult, method, method.Name);
            return null;
        }

        if (!ParametersAreBindable(context, method))
        {
            return null;
        }

        var parameters = method.Parameters.Select(p => ParameterReader.Read(context, p)).ToArray();
        CheckParent(context, method, owner);
        if (method.Has("BatchResolver"))
        {
            return BatchResolverReader.Read(context, method, result, isAsync, parameters, owner);
        }

        var resolver = new ResolverModel(
            Kind(method, result, isAsync),
            owner.TargetOf(method),
            method.Name,
            owner.TargetOf(method) is null ? owner.ParentType?.Plain() : null,
            IsMethod: true,
            parameters.ToEquatableArray());
        return Build(context, method, result, resolver, owner, IsAsyncName(method.ReturnType));
    }

    public static FieldModel? ReadProperty(ReadContext context, IPropertySymbol property, FieldOwner owner)
    {
        var resolver = new ResolverModel(
            KnownTypes.IsQueryable(property.Type) && !DataAnnotations.KeepsQueryable(property) ? ResolverKind.Sequence : ResolverKind.Value,
            owner.TargetOf(property),
            property.Name,
            owner.TargetOf(property) is null ? owner.ParentType?.Plain() : null,
            IsMethod: false,
            EquatableArray<ParameterModel>.Empty);
        var field = Build(context, property, property.Type, resolver, owner, isAsync: false);
        return field is null || resolver.Target is not null
            ? field
            : field with
            {
                MemberName = property.Name,
                Leaf = property.Has("GraphQLType") || property.Has("ID") || owner.ParentType is null
                    ? null
                    : LeafWriters.Create(context, property.Type, $"(({owner.ParentType.Plain()})parent).{property.Name}"),
            };
    }

    public static FieldModel? Build(
        ReadContext context,
        ISymbol member,
        ITypeSymbol result,
        ResolverModel resolver,
        FieldOwner owner,
        bool isAsync)
    {
        var fieldResult = KnownTypes.IsFieldResult(result) ? (INamedTypeSymbol)result : null;
        var value = fieldResult is null ? result : fieldResult.TypeArguments[0];
        if (!AddToGraph(context, member, value))
        {
            return null;
        }

        var name = Naming.Field(member, isAsync);
        var arguments = ReadArguments(context, member, resolver);
        if (member.Has("Lookup") && arguments.Length == 0)
        {
            context.Report(Diagnostics.Rules.LookupWithoutArguments, member, member.Name);
        }

        var features = FieldAnnotations.FieldFeatures(member)
            .Concat(DataAnnotations.Features(context, member, value, resolver.Parameters))
            .Concat(owner.IsMutation || fieldResult is not null ? ErrorReader.Features(context, member, fieldResult) : [])
            .Concat(IdentityFeatures(context, member, value, resolver))
            .ToList();
        return new FieldModel(
            name,
            DataAnnotations.PagedType(member) is { } paged
                ? $"TypeMarkers.GetReference(typeof({paged.Plain()})).AsList()"
                : DataAnnotations.GivesSingleItem(member) && KnownTypes.TryGetElement(value, out var item)
                ? $"TypeReference.Of(typeof({item.Plain()}))"
                : TypeReferenceReader.Read(member, value),
            value.Plain(),
            XmlDocumentation.Description(member),
            ArgumentReader.Deprecation(member),
            MemberName: null,
            BindMember(context, member, owner),
            ParentRequirements(member),
            arguments.ToEquatableArray(),
            FieldAnnotations.Directives(member).ToEquatableArray(),
            features.ToEquatableArray(),
            Leaf: null,
            resolver,
            Batch: null,
            owner.IsSubscription ? SubscriptionReader.Read(context, (IMethodSymbol)member, resolver) : null,
            owner.SourceOf(member),
            DescriptorAttributes.MemberOf(member));
    }

    private static ArgumentModel[] ReadArguments(ReadContext context, ISymbol member, ResolverModel resolver)
    {
        if (member is not IMethodSymbol method)
        {
            return [];
        }

        var arguments = new List<ArgumentModel>();
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            if (resolver.Parameters[i].Kind is ParameterKind.Argument or ParameterKind.ArgumentOrService or ParameterKind.BatchedArgument)
            {
                arguments.Add(ArgumentReader.Read(context, method.Parameters[i], resolver.Parameters[i]));
            }
        }

        return [.. arguments];
    }

    private static IEnumerable<string> IdentityFeatures(ReadContext context, ISymbol member, ITypeSymbol value, ResolverModel resolver)
    {
        if (member.Find("ID") is { } id)
        {
            yield return ArgumentReader.IdFeature(id, value);
        }

        if (member.Has("NodeResolver"))
        {
            var index = resolver.Parameters.ToList().FindIndex(p => p.Kind is ParameterKind.Argument or ParameterKind.BatchedArgument);
            if (index < 0)
            {
                context.Report(Diagnostics.Rules.NodeResolverWithoutKey, member, member.Name);
                yield break;
            }

            var key = TypeReferenceReader.NamedType(((IMethodSymbol)member).Parameters[index].Type);
            yield return $"new NodeResolverFeature(typeof({key.Plain()}))";
        }
    }

    private static bool AddToGraph(ReadContext context, ISymbol member, ITypeSymbol value)
    {
        if (member.Has("GraphQLType"))
        {
            return true;
        }

        var named = KnownTypes.IsConnection(value, out var node) || KnownTypes.IsCollectionSegment(value, out node)
            ? TypeReferenceReader.NamedType(node)
            : TypeReferenceReader.NamedType(value);
        if (named is IErrorTypeSymbol)
        {
            return false;
        }

        if (named.TypeKind == TypeKind.TypeParameter || context.Graph.Classify(named) == TypeClass.Unsupported)
        {
            if (member.Locations.Any(l => l.IsInSource))
            {
                context.Report(Diagnostics.Rules.TypeNotMappable, member, member.Name, named.ToDisplayString());
            }

            return false;
        }

        context.Graph.AddOutput(named);
        return true;
    }

    private static ResolverKind Kind(IMethodSymbol method, ITypeSymbol result, bool isAsync)
    {
        var isSequence = KnownTypes.IsQueryable(result) || KnownTypes.IsAsyncEnumerable(result);
        if (isSequence && DataAnnotations.KeepsQueryable(method))
        {
            return isAsync ? ResolverKind.Task : ResolverKind.Queryable;
        }

        return isSequence
            ? isAsync ? ResolverKind.TaskOfSequence : ResolverKind.Sequence
            : isAsync ? ResolverKind.Task : ResolverKind.Value;
    }

    private static bool IsAsyncName(ITypeSymbol type) => KnownTypes.IsTask(type, out _) || KnownTypes.IsAsyncEnumerable(type);

    private static string? BindMember(ReadContext context, ISymbol member, FieldOwner owner)
    {
        if (member.Find("BindMember")?.GetString() is not { } name)
        {
            return null;
        }

        if (owner.ParentType is { } parent && !ObjectTypeReader.Members(parent).Any(m => m.Name == name))
        {
            context.Report(Diagnostics.Rules.BoundMemberMissing, member, parent.Name, name, member.Name);
        }

        return name;
    }

    private static string? ParentRequirements(ISymbol member)
        => member is IMethodSymbol method
            ? method.Parameters.Select(p => p.Find("Parent")?.GetString()).FirstOrDefault(r => r is not null)
            : null;

    private static void CheckParent(ReadContext context, IMethodSymbol method, FieldOwner owner)
    {
        if (owner.ParentType is null || method.Has("BatchResolver"))
        {
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Has("Parent") && !context.Compilation.HasImplicitConversion(owner.ParentType, parameter.Type))
            {
                context.Report(
                    Diagnostics.Rules.ParentTypeMismatch,
                    parameter,
                    method.Name,
                    owner.ParentType.ToDisplayString(),
                    parameter.Type.ToDisplayString());
            }
        }
    }

    private static bool ParametersAreBindable(ReadContext context, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None || parameter.Type is { IsRefLikeType: true } or IPointerTypeSymbol)
            {
                context.Report(Diagnostics.Rules.ParameterNotBindable, parameter, parameter.Name, method.Name, parameter.Type.ToDisplayString());
                return false;
            }
        }

        return true;
    }
}
