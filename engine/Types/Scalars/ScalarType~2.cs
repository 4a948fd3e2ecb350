using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A scalar whose values are <typeparamref name="TRuntime"/>, and literals of one kind.</summary>
public abstract class ScalarType<TRuntime, TLiteral> : ScalarType
    where TRuntime : notnull
    where TLiteral : ValueNode
{
    /// <param name="bind">Whether members of the runtime type have this scalar unless something else is said.</param>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
    {
        Name = name;
        RuntimeType = typeof(TRuntime);
        BindsRuntimeType = bind == BindingBehavior.Implicit;
    }

    public override ScalarSerializationType SerializationType
        => typeof(TLiteral) == typeof(StringValueNode) ? ScalarSerializationType.String
            : typeof(TLiteral) == typeof(IntValueNode) ? ScalarSerializationType.Int
            : typeof(TLiteral) == typeof(FloatValueNode) ? ScalarSerializationType.Float
            : typeof(TLiteral) == typeof(BooleanValueNode) ? ScalarSerializationType.Boolean
            : typeof(TLiteral) == typeof(ObjectValueNode) ? ScalarSerializationType.Object
            : typeof(TLiteral) == typeof(ListValueNode) ? ScalarSerializationType.List
            : ScalarSerializationType.Undefined;

    /// <summary>Reads a literal; throws <see cref="LeafCoercionException"/> when it is none of this scalar's.</summary>
    protected abstract TRuntime OnCoerceInputLiteral(TLiteral valueLiteral);

    /// <summary>Reads a variable's value; throws <see cref="LeafCoercionException"/> when it is none of this scalar's.</summary>
    protected abstract TRuntime OnCoerceInputValue(JsonElement inputValue, IFeatureProvider context);

    /// <summary>Writes a value into the response.</summary>
    protected abstract void OnCoerceOutputValue(TRuntime runtimeValue, ResultElement resultValue);

    /// <summary>The literal of a value: default values in the schema.</summary>
    protected abstract TLiteral OnValueToLiteral(TRuntime runtimeValue);

    protected virtual LeafCoercionException CreateCoerceInputLiteralError(ValueNode valueLiteral) => new(Describe(valueLiteral.ToString()), this);

    protected virtual LeafCoercionException CreateCoerceInputValueError(JsonElement inputValue) => new(Describe(inputValue.GetRawText()), this);

    protected virtual LeafCoercionException CreateCoerceOutputValueError(object runtimeValue)
        => new(Describe(JsonInspector.Inspect(runtimeValue)), this);

    public sealed override object? CoerceLiteral(ValueNode literal)
    {
        try
        {
            return literal is TLiteral own ? OnCoerceInputLiteral(own) : throw CreateCoerceInputLiteralError(literal);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new InputCoercionException(exception is LeafCoercionException ? exception.Message : Describe(literal.ToString()));
        }
    }

    public sealed override object? CoerceInput(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        try
        {
            return OnCoerceInputValue(element, NoFeatures.Instance);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw new InputCoercionException(exception is LeafCoercionException ? exception.Message : Describe(element.GetRawText()));
        }
    }

    public sealed override void WriteResult(object value, ResultWriter writer)
    {
        try
        {
            OnCoerceOutputValue(Convert(value), new ResultElement(writer));
        }
        catch (LeafCoercionException exception)
        {
            throw new ResultCoercionException(exception.Message);
        }
    }

    public sealed override ValueNode ToLiteral(object? value) => value is null ? new NullValueNode() : OnValueToLiteral(Convert(value));

    private TRuntime Convert(object value) => value switch
    {
        TRuntime own => own,
        _ when Converters?.TryConvert(value, typeof(TRuntime), out var converted) == true => (TRuntime)converted,
        _ => throw CreateCoerceOutputValueError(value),
    };

    private string Describe(string value) => $"{Name} cannot represent value: {value}";

    // What parsing throws says that the client gave something else, not that the server failed.
    private static bool IsRefusal(Exception exception)
        => exception is LeafCoercionException or FormatException or InvalidOperationException or ArgumentException or OverflowException;

    private sealed class NoFeatures : IFeatureProvider
    {
        public static readonly NoFeatures Instance = new();

        public FeatureCollection Features => FeatureCollection.Empty;
    }
}
