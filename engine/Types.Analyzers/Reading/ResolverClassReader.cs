using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads a class whose members are fields of a type.</summary>
internal static class ResolverClassReader
{
    /// <param name="added">What code adds a class without attributes as.</param>
    public static ResolverClassModel? Read(ReadContext context, INamedTypeSymbol type, ResolverClassTarget? added = null)
    {
        var attributed = added == ResolverClassTarget.Members ? null : Target(type);
        if ((attributed ?? (added is { } kind ? (kind, null, RootName(type, kind), []) : null)) is not { } target)
        {
            return null;
        }

        // A class that is instantiated may be written without `partial`: its registration then stands beside it.
        var isPartial = added != ResolverClassTarget.Members && IsPartial(type);
        if (added == ResolverClassTarget.Members && !IsAccessible(type))
        {
            context.Report(Diagnostics.Rules.ResolverClassInaccessible, type, type.Name);
            return null;
        }

        if (!isPartial && ((type.IsStatic && !IsAddedByType(type, added)) || !IsAccessible(type)) && added != ResolverClassTarget.Members)
        {
            context.Report(Diagnostics.Rules.ClassMustBePartial, type, type.Name);
            return null;
        }

        if (target.Type is not null)
        {
            context.Graph.Declare(target.Type, target.Kind == ResolverClassTarget.Interface ? TypeClass.Interface : TypeClass.Object);
        }

        var owner = new FieldOwner(
            target.Type,
            target.Kind == ResolverClassTarget.Mutation,
            target.Kind == ResolverClassTarget.Subscription,
            type,
            NamesMembers: added is not null,
            IsLibrary: added == ResolverClassTarget.Members);
        var fields = ReadFields(context, type, owner, target.Type?.FullName() ?? target.Name ?? (target.Kind == ResolverClassTarget.Members ? type.FullName() : target.Kind.ToString()));
        return new ResolverClassModel(
            type.FullName(),
            type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : string.Empty,
            Containers(type).ToEquatableArray(),
            type.Plain(),
            target.Kind,
            target.Type?.Plain(),
            target.Name,
            // The comment of such a class is for its readers: the type has its own.
            type.Find("GraphQLDescription")?.GetString(),
            target.Ignored.ToEquatableArray(),
            FieldAnnotations.Directives(type).ToEquatableArray(),
            FieldAnnotations.Features(type).Concat(NodeFeatures(context, type, target.Type)).ToEquatableArray(),
            fields.ToEquatableArray(),
            isPartial,
            type.IsStatic,
            type is { IsStatic: false, IsAbstract: false },
            added is not null,
            DescriptorAttributes.TypeOf(type));
    }

    /// <summary>A static class may be added by <c>typeof</c>, as a root type or an extension.</summary>
    private static bool IsAddedByType(INamedTypeSymbol type, ResolverClassTarget? added) => added is not null || type.Has("ExtendObjectType");

    /// <summary>A class that is added as a root type names it.</summary>
    private static string? RootName(INamedTypeSymbol type, ResolverClassTarget target)
        => target == ResolverClassTarget.Members ? null : Naming.Type(type);

    private static bool IsAccessible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static List<FieldModel> ReadFields(ReadContext context, INamedTypeSymbol type, FieldOwner owner, string typeName)
    {
        var fields = new List<FieldModel>();
        foreach (var member in type.GetMembers())
        {
            if (!IsField(context, member)
                || (owner.NamesMembers && member.DeclaredAccessibility != Accessibility.Public)
                || (owner.ParentType is not null && member.Has("NodeResolver")))
            {
                continue;
            }

            var field = member is IMethodSymbol method
                ? FieldReader.ReadMethod(context, method, owner)
                : FieldReader.ReadProperty(context, (IPropertySymbol)member, owner);
            if (field is null)
            {
                continue;
            }

            if (context.Fields.TryGetValue((typeName, field.Name), out var other))
            {
                context.Report(Diagnostics.Rules.DuplicateField, member, other, member.Name, field.Name, typeName);
                continue;
            }

            context.Fields.Add((typeName, field.Name), $"{type.Name}.{member.Name}");
            fields.Add(field);
        }

        return fields;
    }

    private static IEnumerable<string> NodeFeatures(ReadContext context, INamedTypeSymbol type, INamedTypeSymbol? runtimeType)
        => runtimeType is not null && type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => m.IsStatic && m.Has("NodeResolver")) is { } method
            ? NodeReader.Features(context, runtimeType, method, "Id")
            : [];

    private static bool IsField(ReadContext context, ISymbol member)
    {
        var isCandidate = member switch
        {
            IMethodSymbol method => method.MethodKind == MethodKind.Ordinary && !method.IsImplicitlyDeclared && !method.IsGenericMethod
                && method.Name != "Configure",
            IPropertySymbol property => !property.IsIndexer && property.GetMethod is not null,
            _ => false,
        };
        if (!isCandidate
            || member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
            || member.Has("GraphQLIgnore")
            || member.Has("DataLoader"))
        {
            return false;
        }

        if (!member.IsStatic && (ObjectTypeReader.IsObjectMethod(member) || member.IsOverride))
        {
            return false;
        }

        if (!member.IsStatic && member.ContainingType.IsAbstract)
        {
            context.Report(Diagnostics.Rules.MemberMustBeStatic, member, member.Name);
            return false;
        }

        return true;
    }

    private static (ResolverClassTarget Kind, INamedTypeSymbol? Type, string? Name, string[] Ignored)? Target(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.Is("QueryType"))
            {
                return (ResolverClassTarget.Query, null, null, []);
            }

            if (attribute.Is("MutationType"))
            {
                return (ResolverClassTarget.Mutation, null, null, []);
            }

            if (attribute.Is("SubscriptionType"))
            {
                return (ResolverClassTarget.Subscription, null, null, []);
            }

            if (attribute.Is("ObjectType") && attribute.AttributeClass!.TypeArguments is [INamedTypeSymbol target])
            {
                return (ResolverClassTarget.Object, target, attribute.GetNamedString("Name"), []);
            }

            if (attribute.Is("InterfaceType") && attribute.AttributeClass!.TypeArguments is [INamedTypeSymbol contract])
            {
                return (ResolverClassTarget.Interface, contract, attribute.GetNamedString("Name"), []);
            }

            if (attribute.Is("ExtendObjectType"))
            {
                var ignored = attribute.TryGetNamed("IgnoreProperties", out var names) ? names.ToStrings() : [];
                return attribute.GetTypeArgument() is INamedTypeSymbol extended
                    ? (ResolverClassTarget.Object, extended, null, ignored)
                    : (ResolverClassTarget.Named, null, attribute.GetString(), ignored);
            }
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var declarations = current.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>();
            if (!declarations.Any(d => d.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Containers(INamedTypeSymbol type)
        => type.ContainingType is { } container ? Containers(container).Append(type.Name) : [type.Name];
}
