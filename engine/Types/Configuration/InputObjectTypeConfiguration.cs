namespace Cacao.Types;

/// <summary>An input object type.</summary>
public sealed class InputObjectTypeConfiguration : TypeConfiguration
{
    public List<InputValueConfiguration> Fields { get; } = [];

    public bool IsOneOf { get; set; }

    /// <summary>
    /// See <see cref="InputObjectType.Factory"/>; values stand in the order of <see cref="Fields"/>, or at
    /// <see cref="InputValueConfiguration.Position"/> when <see cref="FactorySize"/> is given.
    /// </summary>
    public Func<object?[], object>? Factory { get; set; }

    /// <summary>How many values the factory takes; 0 when it takes one for each field.</summary>
    public int FactorySize { get; set; }

    /// <summary>The factory for fields that were ignored, added or put in another order since they were generated.</summary>
    internal Func<object?[], object>? GetFactory()
    {
        if (Factory is not { } factory || FactorySize == 0 || IsInOrder())
        {
            return Factory;
        }

        var size = FactorySize;
        var positions = new int[Fields.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = Fields[i].Position;
        }

        return values =>
        {
            var arranged = new object?[size];
            Array.Fill(arranged, InputValue.Missing);
            for (var i = 0; i < positions.Length; i++)
            {
                if (positions[i] >= 0)
                {
                    arranged[positions[i]] = values[i];
                }
            }

            return factory(arranged);
        };
    }

    private bool IsInOrder()
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Position != i)
            {
                return false;
            }
        }

        return Fields.Count == FactorySize;
    }
}
