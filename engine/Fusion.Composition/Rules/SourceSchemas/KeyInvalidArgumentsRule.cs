using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Arguments within keys exist, are constant, and none that is required is missing (<c>KEY_INVALID_ARGUMENTS</c>).</summary>
internal sealed class KeyInvalidArgumentsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.FindAll(DirectiveNames.Key))
            {
                if (!SelectionSets.TryParse(key, out var selectionSet))
                {
                    continue;
                }

                foreach (var (field, selection, _) in SelectionSetValidation.Fields(schema, type.Name, selectionSet))
                {
                    foreach (var problem in Problems(schema, field, selection))
                    {
                        log.Error(
                            CompositionCodes.KeyInvalidArguments,
                            schema.Name,
                            type.Name,
                            $"A @key directive on type '{type.Name}' in schema '{schema.Name}' references field '{field.Coordinate}' with invalid arguments: {problem}");
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Problems(SchemaDefinition schema, FieldDefinition field, FieldNode selection)
    {
        foreach (var given in selection.Arguments)
        {
            if (field.Argument(given.Name.Value) is not { } argument)
            {
                yield return $"there is no argument '{given.Name.Value}'.";
            }
            else if (!ConstantValues.IsValid(schema, argument.Type, given.Value))
            {
                yield return $"'{SyntaxPrinter.Print(given.Value)}' is no constant of type '{argument.Type.Text()}'.";
            }
        }

        foreach (var required in field.Arguments.Where(a => a.IsRequired))
        {
            if (!selection.Arguments.Any(a => a.Name.Value == required.Name))
            {
                yield return $"the argument '{required.Name}' is required.";
            }
        }
    }
}
