using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Schemas that give an input field a default give it the same (<c>INPUT_FIELD_DEFAULT_MISMATCH</c>).</summary>
internal sealed class InputFieldDefaultMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var (coordinate, fields) in context.InputFieldGroups())
        {
            var group = fields.Where(f => f.Member.DefaultValue is not null).ToList();

            for (var i = 1; i < group.Count; i++)
            {
                var (a, b) = (group[i - 1], group[i]);
                var (valueA, valueB) = (SyntaxPrinter.Print(a.Member.DefaultValue!), SyntaxPrinter.Print(b.Member.DefaultValue!));

                if (valueA != valueB)
                {
                    log.Error(
                        CompositionCodes.InputFieldDefaultMismatch,
                        a.Schema.Name,
                        coordinate,
                        $"The default value '{valueA}' of input field '{coordinate}' in schema '{a.Schema.Name}' differs from the default value of '{valueB}' in schema '{b.Schema.Name}'.");
                }
            }
        }
    }
}
