namespace Cacao.Language;

public sealed partial class SyntaxComparer
{
    private static bool ExecutablesAreEqual(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (SelectionSetNode a, SelectionSetNode b) => AreEqual(a.Selections, b.Selections),
        (FieldNode a, FieldNode b) =>
            AreEqual(a.Alias, b.Alias) && Same(a.Name, b.Name) && AreEqual(a.Arguments, b.Arguments)
            && AreEqual(a.Directives, b.Directives) && AreEqual(a.SelectionSet, b.SelectionSet),
        (FragmentSpreadNode a, FragmentSpreadNode b) => Same(a.Name, b.Name) && AreEqual(a.Directives, b.Directives),
        (InlineFragmentNode a, InlineFragmentNode b) =>
            AreEqual(a.TypeCondition, b.TypeCondition) && AreEqual(a.Directives, b.Directives)
            && AreEqual(a.SelectionSet, b.SelectionSet),
        (OperationDefinitionNode a, OperationDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && a.Operation == b.Operation && AreEqual(a.Name, b.Name)
            && AreEqual(a.VariableDefinitions, b.VariableDefinitions) && AreEqual(a.Directives, b.Directives)
            && AreEqual(a.SelectionSet, b.SelectionSet),
        (FragmentDefinitionNode a, FragmentDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && Same(a.Name, b.Name)
            && AreEqual(a.VariableDefinitions, b.VariableDefinitions) && AreEqual(a.TypeCondition, b.TypeCondition)
            && AreEqual(a.Directives, b.Directives) && AreEqual(a.SelectionSet, b.SelectionSet),
        (VariableDefinitionNode a, VariableDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && AreEqual(a.Variable, b.Variable) && AreEqual(a.Type, b.Type)
            && AreEqual(a.DefaultValue, b.DefaultValue) && AreEqual(a.Directives, b.Directives),
        _ => false,
    };

    private static bool TypeSystemsAreEqual(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (TypeDefinitionNode a, TypeDefinitionNode b) => TypesAreEqual(a, b),
        (SchemaDefinitionNode a, SchemaDefinitionNode b) =>
            a.IsExtension == b.IsExtension && AreEqual(a.Description, b.Description) && AreEqual(a.Directives, b.Directives)
            && AreEqual(a.OperationTypes, b.OperationTypes),
        (OperationTypeDefinitionNode a, OperationTypeDefinitionNode b) => a.Operation == b.Operation && AreEqual(a.Type, b.Type),
        (DirectiveDefinitionNode a, DirectiveDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && Same(a.Name, b.Name) && AreEqual(a.Arguments, b.Arguments)
            && AreEqual(a.Directives, b.Directives) && a.IsRepeatable == b.IsRepeatable && AreEqual(a.Locations, b.Locations),
        (FieldDefinitionNode a, FieldDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && Same(a.Name, b.Name) && AreEqual(a.Arguments, b.Arguments)
            && AreEqual(a.Type, b.Type) && AreEqual(a.Directives, b.Directives),
        (InputValueDefinitionNode a, InputValueDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && Same(a.Name, b.Name) && AreEqual(a.Type, b.Type)
            && AreEqual(a.DefaultValue, b.DefaultValue) && AreEqual(a.Directives, b.Directives),
        (EnumValueDefinitionNode a, EnumValueDefinitionNode b) =>
            AreEqual(a.Description, b.Description) && Same(a.Name, b.Name) && AreEqual(a.Directives, b.Directives),
        _ => false,
    };

    private static bool TypesAreEqual(TypeDefinitionNode left, TypeDefinitionNode right)
    {
        if (left.IsExtension != right.IsExtension
            || !Same(left.Name, right.Name)
            || !AreEqual(left.Description, right.Description)
            || !AreEqual(left.Directives, right.Directives))
        {
            return false;
        }

        return (left, right) switch
        {
            (ObjectTypeDefinitionNode a, ObjectTypeDefinitionNode b) =>
                AreEqual(a.Interfaces, b.Interfaces) && AreEqual(a.Fields, b.Fields),
            (InterfaceTypeDefinitionNode a, InterfaceTypeDefinitionNode b) =>
                AreEqual(a.Interfaces, b.Interfaces) && AreEqual(a.Fields, b.Fields),
            (UnionTypeDefinitionNode a, UnionTypeDefinitionNode b) => AreEqual(a.Types, b.Types),
            (EnumTypeDefinitionNode a, EnumTypeDefinitionNode b) => AreEqual(a.Values, b.Values),
            (InputObjectTypeDefinitionNode a, InputObjectTypeDefinitionNode b) => AreEqual(a.Fields, b.Fields),
            _ => true,
        };
    }
}
