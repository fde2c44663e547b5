namespace Isnad.Register;

/// <summary>A register that cannot be opened or used; the message says why and what can be done.</summary>
public sealed class StoreException : Exception
{
    /// <summary>With a message.</summary>
    public StoreException(string message) : base(message)
    {
    }

    /// <summary>With a message and what lies beneath.</summary>
    public StoreException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public StoreException()
    {
    }
}
