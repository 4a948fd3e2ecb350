namespace Cacao.Fusion.Composition;

/// <summary>What GraphQL and the Composite Schemas specification define themselves.</summary>
internal static class BuiltInNames
{
    public static bool IsScalar(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    /// <summary>Scalars of source schemas that are not part of the composed one.</summary>
    public static bool IsCompositionScalar(string name) => name is "FieldSelectionMap" or "FieldSelectionSet";

    public static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);

    public static bool IsDirective(string name) => name is "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf";

    /// <summary>Directives that instruct composition and are never part of the composed schema.</summary>
    public static bool IsCompositionDirective(string name)
        => name is DirectiveNames.Key or DirectiveNames.Lookup or DirectiveNames.Is or DirectiveNames.Require
            or DirectiveNames.Shareable or DirectiveNames.Provides or DirectiveNames.External or DirectiveNames.Override
            or DirectiveNames.Internal or DirectiveNames.Inaccessible;
}
