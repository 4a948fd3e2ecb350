using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>What the directives of the Composite Schemas specification say about a member.</summary>
internal static class MemberExtensions
{
    public static bool IsInaccessible(this SchemaMember member)
        => member.Has(DirectiveNames.Inaccessible) || member.Has(DirectiveNames.FusionInaccessible);

    public static bool IsInternal(this TypeDefinition type) => type.Has(DirectiveNames.Internal);

    public static bool IsInternal(this FieldDefinition field)
        => field.Has(DirectiveNames.Internal) || field.DeclaringType.IsInternal();

    public static bool IsExternal(this FieldDefinition field) => field.Has(DirectiveNames.External);

    public static bool IsLookup(this FieldDefinition field) => field.Has(DirectiveNames.Lookup);

    public static bool IsShareable(this FieldDefinition field)
        => field.Has(DirectiveNames.Shareable) || field.DeclaringType.Has(DirectiveNames.Shareable);

    public static bool IsRequirement(this InputValueDefinition argument) => argument.Has(DirectiveNames.Require);

    /// <summary>The source schema a field is taken over from.</summary>
    public static string? OverriddenSchema(this FieldDefinition field)
        => field.Find(DirectiveNames.Override)?.StringArgument("from");

    public static bool IsDeprecated(this SchemaMember member) => member.Has(DirectiveNames.Deprecated);

    public static string? DeprecationReason(this SchemaMember member)
        => member.Find(DirectiveNames.Deprecated)?.StringArgument("reason");

    /// <summary>The keys of an entity, as written.</summary>
    public static IEnumerable<string> Keys(this TypeDefinition type)
        => type.FindAll(DirectiveNames.Key).Select(d => d.StringArgument("fields")).OfType<string>();
}
