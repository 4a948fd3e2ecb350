namespace Cacao.Types;

/// <summary>Adds the parts of one configuration to another of the same kind. What both name is taken from the second.</summary>
internal static class TypeMerger
{
    public static void Merge(TypeConfiguration target, TypeConfiguration extension)
    {
        switch (target, extension)
        {
            case (InterfaceTypeConfiguration t, InterfaceTypeConfiguration e):
                MergeComplexType(t, e);
                t.ResolveType = e.ResolveType ?? t.ResolveType;
                break;
            case (InterfaceTypeConfiguration, _) or (_, InterfaceTypeConfiguration):
                throw KindMismatch(target, extension);
            case (ObjectTypeConfiguration t, ObjectTypeConfiguration e):
                MergeComplexType(t, e);
                break;
            case (UnionTypeConfiguration t, UnionTypeConfiguration e):
                foreach (var member in e.Members)
                {
                    if (IsSdl(e) || !t.Members.Contains(member))
                    {
                        t.Members.Add(member);
                    }
                }

                t.ResolveType = e.ResolveType ?? t.ResolveType;
                break;
            case (EnumTypeConfiguration t, EnumTypeConfiguration e):
                MergeList(t.Values, e.Values, static v => v.Name);
                break;
            case (InputObjectTypeConfiguration t, InputObjectTypeConfiguration e):
                MergeList(t.Fields, e.Fields, static f => f.Name);
                t.IsOneOf |= e.IsOneOf;
                t.Factory = e.Factory ?? t.Factory;
                break;
            case (ScalarTypeConfiguration t, ScalarTypeConfiguration e):
                t.Scalar = e.Scalar ?? t.Scalar;
                break;
            default:
                throw KindMismatch(target, extension);
        }

        target.Description ??= extension.Description;
        target.RuntimeType ??= extension.RuntimeType;
        MergeDirectives(target, extension);
        MergeSyntax(target, extension);
        extension.Features.CopyTo(target.Features, overwrite: false);
    }

    /// <summary>What a document says twice is kept twice, for validation to see.</summary>
    private static bool IsSdl(TypeConfiguration type) => type.Features.Get<SyntaxFeature>() is not null;

    private static void MergeComplexType(ObjectTypeConfiguration target, ObjectTypeConfiguration extension)
    {
        foreach (var item in extension.Interfaces)
        {
            if (IsSdl(extension) || !target.Interfaces.Contains(item))
            {
                target.Interfaces.Add(item);
            }
        }

        MergeList(target.Fields, extension.Fields, static f => f.Name);
        target.IsTypeOf = extension.IsTypeOf ?? target.IsTypeOf;
    }

    private static void MergeDirectives(TypeConfiguration target, TypeConfiguration extension)
    {
        foreach (var directive in extension.Directives)
        {
            if (!target.Directives.Contains(directive))
            {
                target.Directives.Add(directive);
            }
        }
    }

    private static void MergeSyntax(TypeConfiguration target, TypeConfiguration extension)
    {
        if (extension.Features.Get<SyntaxFeature>() is { } extensionSyntax)
        {
            if (target.Features.Get<SyntaxFeature>() is not { } targetSyntax)
            {
                target.Features.Set(targetSyntax = new SyntaxFeature());
            }

            targetSyntax.Definition ??= extensionSyntax.Definition;
            targetSyntax.Extensions.AddRange(extensionSyntax.Extensions);
        }
    }

    private static void MergeList<T>(List<T> target, List<T> extension, Func<T, string> getName)
    {
        foreach (var item in extension)
        {
            var index = target.FindIndex(t => string.Equals(getName(t), getName(item), StringComparison.Ordinal));
            if (index >= 0)
            {
                target[index] = item;
            }
            else
            {
                target.Add(item);
            }
        }
    }

    private static SchemaException KindMismatch(TypeConfiguration target, TypeConfiguration extension)
        => new($"\"{extension.Name}\" cannot extend \"{target.Name}\": one is {Describe(extension)}, the other {Describe(target)}.");

    private static string Describe(TypeConfiguration type) => type switch
    {
        InterfaceTypeConfiguration => "an interface",
        ObjectTypeConfiguration => "an object type",
        UnionTypeConfiguration => "a union",
        EnumTypeConfiguration => "an enum",
        InputObjectTypeConfiguration => "an input object",
        _ => "a scalar",
    };
}
