namespace EShop.Cli.Demo;

/// <summary>The gateway did not do what the demonstration needs.</summary>
internal sealed class DemoException : Exception
{
    public DemoException(string message)
        : base(message)
    {
    }

    public DemoException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
